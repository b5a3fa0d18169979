import type { Answer, Operation } from "../contract/operation.ts";

/** `routes.ts`: a route object of @hono/zod-openapi for each operation. */
export function routes(all: Operation[]): string {
  return `import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import * as schemas from "./schemas.ts";

/** An operation without query parameters refuses every one. */
const noQuery = z.strictObject({});

const problem = {
  description: "The call was refused.",
  content: { "application/problem+json": { schema: schemas.problemSchema } },
} as const;

/** The route of each operation. What they say in words is in the document. */
export const routes = {
${all.map(route).join("\n")}
};
`;
}

function route(operation: Operation): string {
  const answers = operation.responses.map((it) => `${it.status}: ${response(operation, it)}`);
  return `${operation.id}: createRoute({
    method: "${operation.method}",
    path: "${operation.prefix}${operation.path}",
    request: { ${request(operation).join(", ")} },
    responses: { ${answers.join(", ")} },
  }),`;
}

function request({ id, parameters, body }: Operation): string[] {
  const has = (place: string) => parameters.some((it) => it.in === place);
  const parts = has("path") ? [`params: schemas.${id}Path`] : [];
  parts.push(has("query") ? `query: schemas.${id}Query` : "query: noQuery");
  if (body) {
    const content = `{ "application/json": { schema: schemas.${id}Body } }`;
    parts.push(`body: { required: ${body.required}, content: ${content} }`);
  }
  return parts;
}

function response(
  { id, success }: Operation,
  { status, description, mediaTypes: [mediaType] }: Answer,
): string {
  if (mediaType === "application/problem+json") return "problem";
  if (status !== success || !mediaType) throw new Error(`${id}: ${status} has no schema`);
  const content = `{ "${mediaType}": { schema: schemas.${id}Response } }`;
  return `{ description: ${JSON.stringify(description)}, content: ${content} }`;
}
