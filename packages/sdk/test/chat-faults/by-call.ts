import type { Random } from "@olympus-support/fault-proxy";
import type { SupportClient } from "../../src/index.ts";
import type { SentMessage } from "./evidence.ts";

/** What is done to a session by calls while others are on sockets. Each is made until it is answered, and done once. */
export async function doByCall(
  { sessions }: SupportClient,
  session: string,
  name: string,
  random: Random,
): Promise<readonly SentMessage[]> {
  if (random() < 0.3) {
    await sessions.hold(session, { idempotencyKey: `${name}-hold` });
    await sessions.resume(session, { idempotencyKey: `${name}-resume` });
  }
  if (random() < 0.5) return [];
  const clientMessageId = `${name}-message`;
  const content = `by call: ${name}`;
  const message = { content, client_message_id: clientMessageId };
  const { id: messageId, seq } = await sessions.sendMessage(session, message, { idempotencyKey: name });
  return [{ by: "a call", clientMessageId, content, outcome: { is: "acknowledged", messageId, seq } }];
}
