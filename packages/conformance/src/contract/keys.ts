import { document } from "../generated/document.ts";
import { errorStatus } from "../generated/errors.ts";
import type { OperationId } from "../generated/operations.ts";
import { contract } from "./contract.ts";
import { memberAt } from "./member-at.ts";

/** The codes of docs/chat-protocol.md with which a server closes a socket. */
const closeCodes = [1003, 1007, 1009, 1011, 1012, 1013, 4400, 4401, 4403, 4404, 4408, 4409, 4410, 4419, 4429];

const frameKinds = { chat: "ChatServerFrame", inbox: "InboxServerFrame" } as const;

/** Which of the two kinds of sockets it is. */
export type SocketKind = keyof typeof frameKinds;

/** An operation's answer with a status. */
export const statusKey = (id: OperationId, status: number): string => `${id} ${status}`;
/** An operation's refusal with a code. */
export const codeKey = (id: OperationId, code: string): string => `${id} ${code}`;
/** A kind of frame that a server sends. */
export const frameKey = (kind: SocketKind, type: string): string => `${kind} socket: ${type}`;
/** A code with which a server closes a socket. */
export const closeKey = (code: number): string => `socket closed with ${code}`;

/** The operation's success. */
export function succeeds(id: OperationId): string[] {
  return contract.filter((one) => one.id === id).map(({ success }) => statusKey(id, success));
}

/** The operation's refusal with a code, which brings its status with it. */
export function refuses(id: OperationId, code: keyof typeof errorStatus): string[] {
  return [statusKey(id, errorStatus[code]), codeKey(id, code)];
}

function framesOf(kind: SocketKind): string[] {
  const references = memberAt(document, ["components", "schemas", frameKinds[kind], "oneOf"]) as object[];
  return references.map((_, index) => {
    const place = ["components", "schemas", frameKinds[kind], "oneOf", String(index)];
    return frameKey(kind, String(memberAt(document, [...place, "properties", "type", "const"])));
  });
}

/** Everything that the contract declares and a server can be seen to do, by what kind of thing it is. */
export const declared: Readonly<Record<"statuses" | "codes" | "frames" | "closes", readonly string[]>> = {
  statuses: contract.flatMap(({ id, statuses }) => statuses.map((status) => statusKey(id, status))),
  codes: contract.flatMap(({ id, codes }) => codes.map((code) => codeKey(id, code))),
  frames: [...framesOf("chat"), ...framesOf("inbox")],
  closes: closeCodes.map(closeKey),
};
