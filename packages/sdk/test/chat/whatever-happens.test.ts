import fc from "fast-check";
import { expect, it } from "vitest";
import { type ChatAck, ChatSendError } from "../../src/chat/index.ts";
import { type FakeDesk, openChat, upTo } from "./support/desk.ts";
import { Faults } from "./support/faults.ts";
import { seeded } from "./support/seeded.ts";

interface Sent {
  readonly id: string;
  readonly outcome: Promise<ChatAck | ChatSendError>;
  settled: ChatAck | ChatSendError | undefined;
}

const troubledSeconds = 40;
const counted = { sent: 0, acknowledged: 0, rejected: 0, events: 0, sockets: 0, pages: 0 };

/** One conversation in a world of faults; what it sent, once the faults are over and everything had its time. */
async function live(seed: number): Promise<{ readonly desk: FakeDesk; readonly sent: readonly Sent[] }> {
  const random = seeded(seed);
  let faults: Faults | undefined;
  const token = (): string => {
    if (faults?.happens(0.1)) throw new Error("no token");
    return "t";
  };
  const desk = openChat({ token, random }, (world) => {
    faults = new Faults(world, random);
  });
  const { clock, server } = desk;
  const sent: Sent[] = [];
  for (let second = 0; second < troubledSeconds; second += 1) {
    faults?.strike();
    for (let count = random() * 4; count > 1; count -= 1) server.say("from the agent");
    for (let count = random() * 4; count > 1; count -= 1) sent.push(say(desk, random));
    await clock.advance(1_000);
  }
  if (faults !== undefined) faults.isOver = true;
  faults?.strike();
  server.endAll(1006);
  await clock.advance(60_000);
  server.say("the last one");
  await clock.advance(300_000);
  return { desk, sent };
}

function say({ chat }: FakeDesk, random: () => number): Sent {
  const controller = new AbortController();
  const timeout = random() < 0.2 ? { timeout: random() * 5_000 } : {};
  const sending = chat.send("from the customer", { signal: controller.signal, ...timeout });
  const outcome = sending.catch((error: ChatSendError) => error);
  const sent: Sent = { id: sending.clientMessageId, outcome, settled: undefined };
  void outcome.then((settled) => {
    sent.settled = settled;
  });
  if (random() < 0.1) controller.abort();
  return sent;
}

function check({ desk, sent }: Awaited<ReturnType<typeof live>>): void {
  const { server, seqs, chat, clock, network } = desk;
  expect(seqs).toEqual(upTo(server.events.length));
  for (const { id, settled } of sent) {
    const stored = server.events.filter(
      (event) => event.type === "message" && event.message.client_message_id === id,
    );
    expect(settled).toBeDefined();
    expect(stored.length).toBeLessThanOrEqual(1);
    if (settled instanceof ChatSendError) {
      if (!settled.maybeStored) expect(stored).toEqual([]);
    } else expect(stored.map((event) => event.seq)).toEqual([settled?.seq]);
  }
  expect(chat.state.status).toBe("connected");
  chat.close();
  expect([clock.timers, network.open.length]).toEqual([0, 0]);
}

function count({ desk, sent }: Awaited<ReturnType<typeof live>>): void {
  counted.sent += sent.length;
  counted.rejected += sent.filter(({ settled }) => settled instanceof ChatSendError).length;
  counted.acknowledged = counted.sent - counted.rejected;
  counted.events += desk.seqs.length;
  counted.sockets += desk.network.sockets.length;
  counted.pages += desk.server.fetched.length;
}

it("whatever happens on the way, each message is stored once, each event told once and in order, each send settles", async () => {
  const property = fc.asyncProperty(fc.integer(), async (seed) => {
    const lived = await live(seed);
    count(lived);
    check(lived);
  });
  await fc.assert(property, { numRuns: 300 });
  console.log(`300 conversations: ${JSON.stringify(counted)}`);
  expect(counted.acknowledged).toBeGreaterThan(1_000);
  expect(counted.rejected).toBeGreaterThan(100);
  expect(counted.pages).toBeGreaterThan(100);
}, 120_000);
