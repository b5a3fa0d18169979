import type { OperationId } from "../../src/generated/operations.ts";
import type { Wire } from "../contract/wire.ts";
import { addressOf, callOperation } from "../http/calls.ts";
import type { Answer, TestClient } from "../support/client.ts";

/** Everything that a caller chooses. */
export interface Call {
  readonly id: OperationId;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Wire;
  /** Undefined where the operation takes none. */
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** What the server reads of a body, in bytes. */
export const largestBody = 64 * 1024;

/** The call as a line, for messages. */
export function shown({ id, path, query, body, headers }: Call): string {
  const line = JSON.stringify({ path, query, body, headers });
  return `${id} ${line.length > 2000 ? `${line.slice(0, 2000)}... (${line.length} characters)` : line}`;
}

export function send(client: TestClient, { id, path, query, body, headers }: Call): Promise<Answer> {
  const written = Object.entries(path).map(([name, value]) => [name, encodeURIComponent(value)]);
  const pairs = Object.entries(query).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  const search = pairs.length === 0 ? "" : `?${new URLSearchParams(pairs)}`;
  const text = body === undefined ? undefined : JSON.stringify(body);
  return callOperation(client, id, addressOf(id, Object.fromEntries(written)) + search, text, headers);
}

/** How many bytes the body takes on the wire. */
export function bytesOf(body: unknown): number {
  return body === undefined ? 0 : Buffer.byteLength(JSON.stringify(body));
}
