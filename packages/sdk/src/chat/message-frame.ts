import type { Schema } from "../operation-types.ts";
import { randomId } from "../random-ids.ts";
import type { Attachment } from "../types/shared.ts";

/**
 * What to say. A `client_message_id` of your own makes sending it twice store it once; a random one is made otherwise.
 *
 * @example
 * const photo = { name: "salad.jpg", url: "https://files.example.com/salad.jpg" };
 * const content: ChatMessageInput = { content: "Look", type: "image", attachments: [photo] };
 * await chat.send(content);
 */
export interface ChatMessageInput extends Omit<Schema<"ChatMessage">, "client_message_id"> {
  client_message_id?: string;
}

/** The frame of a message. */
export type MessageFrame = Schema<"ChatSend">;

const largest = 65_536;
const utf8 = new TextEncoder();

export function messageFrame(input: string | ChatMessageInput): MessageFrame {
  const message = typeof input === "string" ? { content: input } : input;
  return {
    type: "message",
    message: { ...message, client_message_id: message.client_message_id ?? randomId() },
  };
}

export const bytesOf = (frame: MessageFrame): number => utf8.encode(JSON.stringify(frame)).length;

/**
 * What is wrong with a message, if anything. A frame that is not as described ends the whole conversation, so none is sent.
 */
export function faultOf(frame: MessageFrame, bytes: number): string | undefined {
  const { content, client_message_id: id, attachments = [] } = frame.message;
  if (typeof content !== "string" || content === "" || content.length > 10_000) {
    return "content: Give 1 to 10,000 characters.";
  }
  if (!/^[\w.:@+~-]{1,128}$/.test(id)) return "client_message_id: Give 1 to 128 of A-Z a-z 0-9 _ . : @ + ~ -";
  if (attachments.length > 10 || !attachments.every(isUsable)) {
    return "attachments: Give at most 10, each with a name and an https url of at most 2,048 characters.";
  }
  return bytes > largest ? "The message is larger than 64 KiB." : undefined;
}

function isUsable({ name, url, content_type: type = "x" }: Attachment): boolean {
  const isHttps = url.length <= 2048 && /^https:\/\/[^\s/?#@\\]+([/?#][^\s\\]*)?$/.test(url);
  return isHttps && name !== "" && name.length <= 255 && type !== "" && type.length <= 127;
}
