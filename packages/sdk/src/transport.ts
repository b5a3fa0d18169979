import { ApiCall } from "./api-call.ts";
import { bearerToken } from "./bearer-token.ts";
import type { ConditionalOptions, IdempotentOptions } from "./call-options.ts";
import type { SupportClientOptions } from "./client-options.ts";
import { exchange } from "./exchange.ts";
import { type OperationId, operations } from "./generated/operations.ts";
import type { AnswerOf, InputOf } from "./operation-types.ts";
import { checkPathIds } from "./path-ids.ts";
import { randomId } from "./random-ids.ts";
import { requestHeaders } from "./request-headers.ts";
import { serverRoot } from "./server-root.ts";
import { untilAborted } from "./until-aborted.ts";

type AnyOptions = IdempotentOptions & ConditionalOptions;

/** Calls an operation. What a resource's methods are made of. */
export type Send = <Id extends OperationId>(
  id: Id,
  input: InputOf<Id>,
  options?: AnyOptions,
) => ApiCall<AnswerOf<Id>>;

/** The one way from a method to the server. It holds the token, so nothing else of the client does. */
export function createTransport(client: SupportClientOptions): Send {
  const root = serverRoot(client.baseUrl);
  // Looked up at each call: tests and tracing replace the global one while clients exist.
  const send = client.fetch ?? ((request: Request) => globalThis.fetch(request));

  async function perform<Id extends OperationId>(id: Id, input: InputOf<Id>, options: AnyOptions) {
    checkPathIds(input.path ?? {});
    const headers = await headersOf(id, client, options);
    return exchange<AnswerOf<Id>>({ id, root, input, headers, signal: options.signal, send });
  }

  return (id, input, options = {}) => {
    const result = untilAborted(options.signal, () => perform(id, input, options));
    return new ApiCall(() => result);
  };
}

async function headersOf(
  id: OperationId,
  client: SupportClientOptions,
  options: AnyOptions,
): Promise<Headers> {
  const { prefix, idempotent } = operations[id];
  // What lies outside the API's own prefix is public.
  const authorization = prefix === "" ? undefined : `Bearer ${await bearerToken(client.token)}`;
  const { ifMatch } = options;
  return requestHeaders([
    client.headers,
    {
      authorization,
      "x-tenant-id": client.tenantId,
      "idempotency-key": idempotent ? (options.idempotencyKey ?? randomId()) : undefined,
      "if-match": typeof ifMatch === "number" ? `"${ifMatch}"` : ifMatch,
    },
    options.headers,
  ]);
}
