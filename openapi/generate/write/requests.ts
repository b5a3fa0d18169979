import type { Operation } from "../contract/operation.ts";

/** `requests.ts`: what an adapter gets from a call and what it may answer, by operation. */
export function requests(all: Operation[]): string {
  return `import type { z } from "zod";
import type { OperationId } from "./operations.ts";
import type * as schemas from "./schemas.ts";
import type { operations } from "./types.ts";

type Empty = Record<string, never>;
type Parsed<Name extends keyof typeof schemas> = z.output<(typeof schemas)[Name]>;

interface Requests {
${all.map(request).join("\n")}
}

interface Responses {
${all.map(response).join("\n")}
}

/** What a call of the operation holds, after its parts were checked and defaults filled in. */
export type RequestOf<Id extends OperationId> = Requests[Id];

/** The body of the operation's success answer: JSON, or text where the document has another media type. */
export type ResponseOf<Id extends OperationId> = Responses[Id];
`;
}

function request({ id, parameters, body }: Operation): string {
  const part = (place: "path" | "query", name: string) =>
    parameters.some((it) => it.in === place) ? `Parsed<"${id}${name}">` : "Empty";
  const parsedBody = body ? `Parsed<"${id}Body">` : "undefined";
  return `  ${id}: { path: ${part("path", "Path")}; query: ${part("query", "Query")}; body: ${parsedBody} };`;
}

function response({ id, success, responses }: Operation): string {
  const types = responses.find(({ status }) => status === success)?.mediaTypes ?? [];
  const names = types.map((type) => JSON.stringify(type)).join(" | ");
  return `  ${id}: operations["${id}"]["responses"][${success}]["content"][${names}];`;
}
