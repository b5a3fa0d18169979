import { document } from "../generated/document.ts";
import { type OperationId, operations } from "../generated/operations.ts";
import { memberAt } from "./member-at.ts";

/** What the document says of one operation. */
export interface Operation {
  readonly id: OperationId;
  readonly method: string;
  /** Matches the path of its calls, wherever the server is. */
  readonly address: RegExp;
  /** Where it stands in the document. */
  readonly pointer: readonly string[];
  /** Every status that it may answer. */
  readonly statuses: readonly number[];
  /** The one of them that says that all went well. */
  readonly success: number;
  /** Every code that it may refuse with. */
  readonly codes: readonly string[];
  readonly isPublic: boolean;
  /** Whether a session's chat token may call it. */
  readonly takesChatToken: boolean;
  readonly needsManager: boolean;
  readonly takesKey: boolean;
  readonly takesVersion: boolean;
  readonly givesVersion: boolean;
}

function read(id: OperationId): Operation {
  const { method, path, prefix, errors, idempotent } = operations[id];
  const pointer = ["paths", path, method];
  const said = memberAt(document, pointer) as Readonly<Record<string, unknown>>;
  const statuses = Object.keys(said["responses"] as object).map(Number);
  return {
    id,
    method: method.toUpperCase(),
    address: new RegExp(`${prefix}${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`),
    pointer,
    statuses,
    success: statuses.find((status) => status < 300) ?? 0,
    codes: errors,
    isPublic: said["x-permission"] === "public",
    takesChatToken: said["x-chat-token"] === true,
    needsManager: said["x-permission"] === "manager" || said["x-permission"] === "admin",
    takesKey: idempotent,
    takesVersion: said["x-if-match"] === true,
    givesVersion: said["x-etag"] === true,
  };
}

/** Every operation of the document. */
export const contract: readonly Operation[] = (Object.keys(operations) as OperationId[]).map(read);

/** The operation that a call is one of. */
export function operationOf(method: string, path: string): Operation | undefined {
  return contract.find((operation) => operation.method === method && operation.address.test(path));
}
