import openapiFetch from "openapi-fetch";
import type { CallResult } from "./api-call.ts";
import { AbortError } from "./errors/abort-error.ts";
import { ConnectionError } from "./errors/connection-error.ts";
import { DecodeError } from "./errors/decode-error.ts";
import { readApiError } from "./errors/read-api-error.ts";
import { isSupportClientError } from "./errors/support-client-error.ts";
import { UsageError } from "./errors/usage-error.ts";
import { type OperationId, operations } from "./generated/operations.ts";

/** One request to make. */
export interface Exchange {
  readonly id: OperationId;
  readonly root: string;
  readonly input: { readonly path?: unknown; readonly query?: unknown; readonly body?: unknown };
  readonly headers: Headers;
  readonly signal: AbortSignal | undefined;
  readonly send: (request: Request) => Response | Promise<Response>;
}

type LooseRequest = (method: string, path: string, init: object) => Promise<{ readonly response: Response }>;

/** Sends one request and reads its answer. Rejects with an error of this package, whatever comes back. */
export async function exchange<Data>(call: Exchange): Promise<CallResult<Data>> {
  const response = await answerTo(call);
  const text = await response.text().catch((cause: unknown) => {
    throw new ConnectionError(call.id, cause, response.status);
  });
  const requestId = response.headers.get("x-request-id");
  const isTable = response.headers.get("content-type")?.startsWith("text/csv") ?? false;
  const data = (isTable ? text : decode(call.id, response.status, requestId, text)) as Data;
  return { data, response, etag: response.headers.get("etag"), requestId };
}

async function answerTo({ id, root, input, headers, signal, send }: Exchange): Promise<Response> {
  const { method, path, prefix } = operations[id];
  // Imported by CommonJS, openapi-fetch is a module with the function as its `default`.
  const createClient = (openapiFetch as { readonly default?: typeof openapiFetch }).default ?? openapiFetch;
  // The operation is known at run time only; the types of its parts are held by `Send`.
  const request = createClient().request as unknown as LooseRequest;
  try {
    const { response } = await request(method, path, {
      baseUrl: root + prefix,
      params: { path: input.path, query: input.query },
      body: input.body,
      headers,
      signal,
      parseAs: "stream",
      fetch: (made: Request) => successOf(id, made, send, signal),
    });
    return response;
  } catch (error) {
    if (isSupportClientError(error)) throw error;
    throw new UsageError(`${id}: The request cannot be made of what was passed.`, { cause: error });
  }
}

/** Refused calls end here: openapi-fetch reports one with an empty body as if it had no error. */
async function successOf(
  id: OperationId,
  request: Request,
  send: Exchange["send"],
  signal: AbortSignal | undefined,
): Promise<Response> {
  if (signal?.aborted) throw new AbortError(signal.reason);
  const response = await Promise.resolve(request)
    .then(send)
    .catch((cause: unknown) => {
      throw new ConnectionError(id, cause);
    });
  if (!response.ok) throw await readApiError(id, response);
  return response;
}

function decode(operationId: OperationId, status: number, requestId: string | null, body: string): object {
  let data: unknown;
  let cause: unknown;
  try {
    data = JSON.parse(body);
  } catch (error) {
    cause = error;
  }
  if (typeof data === "object" && data !== null && !Array.isArray(data)) return data;
  throw new DecodeError({ operationId, status, requestId, body, cause });
}
