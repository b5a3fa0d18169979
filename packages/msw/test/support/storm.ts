import type { ChatOptions } from "@olympus-support/sdk/chat";
import type { SocketFault, SupportMock } from "../../src/index.ts";
import { mocked } from "./mocked.ts";

const faults: readonly SocketFault[] = [
  { socket: "refuse" },
  { socket: "close", code: 1006 },
  { socket: "close", code: 1012 },
  { socket: "drop after ack" },
  { socket: "drop after ack", ack: "delivered" },
  { socket: "duplicate" },
  { socket: "reorder" },
  { socket: "half-open" },
  { socket: "delay", milliseconds: 1_500 },
  { socket: "stalled acks" },
];
const rounds = 12;

/** What a conversation came to: the messages as they are stored, and as the customer's side was told of them. */
export interface Storm {
  readonly sent: readonly string[];
  readonly stored: readonly string[];
  readonly told: readonly string[];
}

/** A conversation in which one thing after the other goes wrong while both sides write. */
export async function storm(
  random: () => number,
  optionsFor: (mock: SupportMock) => ChatOptions = () => ({}),
): Promise<Storm> {
  const { mock, client, talk } = await mocked();
  const { id, chat, contents } = await talk(optionsFor(mock));
  const sent: string[] = [];
  const acks: Promise<unknown>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const end = mock.fault(faults[Math.floor(random() * faults.length)] ?? { socket: "refuse" });
    const [own, agents] = [`customer ${round}`, `agent ${round}`];
    acks.push(chat.send(own));
    await client.sessions.sendMessage(id, { content: agents });
    sent.push(own, agents);
    await mock.advance({ seconds: 1 + Math.floor(random() * 20) });
    end();
  }
  await mock.advance({ minutes: 3 });
  await Promise.all(acks);
  const { data } = await client.sessions.listMessages(id, { limit: 200 });
  chat.close();
  return { sent, stored: data.map(({ content }) => content), told: contents() };
}
