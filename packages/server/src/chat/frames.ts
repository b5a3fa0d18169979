import type { z } from "zod";
import type { Schema } from "../contract.ts";
import {
  chatHelloSchema,
  chatReadSchema,
  chatSendSchema,
  chatTypingSchema,
  inboxHelloSchema,
  socketPingSchema,
  socketRenewalSchema,
} from "../generated/schemas.ts";
import { invalidRequest } from "../http/invalid-request.ts";
import { isTooDeep, refuseBadText } from "../http/text.ts";
import { CloseSocket } from "./closing.ts";

export type ChatFrame = z.output<
  | typeof chatHelloSchema
  | typeof chatSendSchema
  | typeof chatTypingSchema
  | typeof chatReadSchema
  | typeof socketPingSchema
  | typeof socketRenewalSchema
>;
export type InboxFrame = z.output<
  typeof inboxHelloSchema | typeof socketPingSchema | typeof socketRenewalSchema
>;
export type ServerFrame = Schema<"ChatServerFrame"> | Schema<"InboxServerFrame">;

const either = { ping: socketPingSchema, token: socketRenewalSchema };
const kinds: Readonly<Record<"chat" | "inbox", Readonly<Record<string, z.ZodType>>>> = {
  chat: {
    hello: chatHelloSchema,
    message: chatSendSchema,
    typing: chatTypingSchema,
    read: chatReadSchema,
    ...either,
  },
  inbox: { hello: inboxHelloSchema, ...either },
};

/** A message that cannot be stored as it is, and which one. */
export class RefusedMessage extends Error {
  override readonly name = "RefusedMessage";
  readonly clientMessageId: string;
  constructor(clientMessageId: string, cause: unknown) {
    super("The message was refused.", { cause });
    this.clientMessageId = clientMessageId;
  }
}

/**
 * Reads a frame. Throws `RefusedMessage` for a message whose content is at fault, so that its sender learns of it, and
 * `CloseSocket` for anything else that is no frame of the protocol.
 */
export function readFrame(kind: "chat" | "inbox", text: string): ChatFrame | InboxFrame {
  const value = parse(text);
  const type = memberOf(value, "type");
  const schema = typeof type === "string" && Object.hasOwn(kinds[kind], type) ? kinds[kind][type] : undefined;
  if (schema === undefined || isTooDeep(value, text)) throw new CloseSocket("invalid_frame");
  try {
    refuseBadText(value, text);
  } catch (error) {
    throw refusalOf(value, error);
  }
  const read = schema.safeParse(value);
  if (read.success) return read.data as ChatFrame | InboxFrame;
  throw refusalOf(value, invalidRequest("json", read.error.issues));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CloseSocket("invalid_frame");
  }
}

function refusalOf(frame: unknown, error: unknown): Error {
  const id = memberOf(memberOf(frame, "message"), "client_message_id");
  return typeof id === "string" && id.length <= 128
    ? new RefusedMessage(id, error)
    : new CloseSocket("invalid_frame");
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}
