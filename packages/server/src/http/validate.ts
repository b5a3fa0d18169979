import type { RouteConfig } from "@hono/zod-openapi";
import { z } from "zod";
import { invalidRequest } from "./invalid-request.ts";

/** The parts of a request, as they came. */
export interface RawRequest {
  readonly query: unknown;
  readonly path: unknown;
  readonly body: unknown;
}

/** Checks the parts against what the document says of the route. Throws `invalid_request` with each place of the first bad part. */
export type Validate = (request: RawRequest) => RawRequest;

/** Looks up once what each part of the route's requests must be. */
export function validatorOf({ request = {} }: RouteConfig): Validate {
  const query = checkOf("query", request.query);
  const path = checkOf("param", request.params);
  const json = request.body?.content["application/json"];
  const body = checkOf("json", json !== undefined && "schema" in json ? json.schema : undefined);
  return (raw) => ({ query: query(raw.query), path: path(raw.path), body: body(raw.body) });
}

function checkOf(target: "query" | "param" | "json", schema: unknown): (value: unknown) => unknown {
  if (!(schema instanceof z.ZodType)) return (value) => value;
  return (value) => {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    throw invalidRequest(target, result.error.issues);
  };
}
