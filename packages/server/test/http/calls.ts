import { type OperationId, operations } from "../../src/generated/operations.ts";
import type { Answer, TestClient } from "../support/client.ts";

export const operationIds = Object.keys(operations) as OperationId[];

/** The operations that ask for a token. */
export const guardedIds = operationIds.filter((id) => operations[id].permission !== "public");

const basePath = "/api/v1/support";

/** The operation's address as test clients take it, its placeholders filled from `ids`, or else with nobody's id. */
export function addressOf(id: OperationId, ids: Readonly<Record<string, string>> = {}): string {
  const path = operations[id].path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? "nobody");
  return path.startsWith(basePath) ? path.slice(basePath.length) : `/${path}`;
}

/** Calls the operation; where its method has a body, with an empty object unless another one is given. */
export function callOperation(
  client: TestClient,
  id: OperationId,
  address = addressOf(id),
  body: unknown = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  switch (operations[id].method) {
    case "get":
      return client.get(address, headers);
    case "post":
      return client.post(address, body, headers);
    case "put":
      return client.put(address, body, headers);
    default:
      return client.delete(address, headers);
  }
}
