import { expect, it } from "vitest";
import type { SocketFault } from "../src/index.ts";
import { seeded } from "../src/scenarios/seeded.ts";
import { mocked } from "./support/mocked.ts";

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

it.each([1, 2, 3])("whatever goes wrong, each message is stored and told once (storm %i)", async (seed) => {
  const random = seeded(seed);
  const { mock, client, talk } = await mocked();
  const { id, chat, contents } = await talk();
  const sent: Promise<unknown>[] = [];
  for (let round = 0; round < 12; round += 1) {
    const fault = faults[Math.floor(random() * faults.length)] ?? { socket: "refuse" };
    const end = mock.fault(fault);
    sent.push(chat.send(`customer ${round}`));
    await client.sessions.sendMessage(id, { content: `agent ${round}` });
    await mock.advance({ seconds: 1 + Math.floor(random() * 20) });
    end();
  }
  await mock.advance({ minutes: 3 });
  await Promise.all(sent);
  const { data } = await client.sessions.listMessages(id, { limit: 200 });
  const stored = data.map(({ content }) => content);
  expect(new Set(stored).size).toBe(24);
  expect(stored).toHaveLength(24);
  expect(contents()).toEqual(stored);
});
