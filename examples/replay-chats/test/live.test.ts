import type { ChatClock } from "@olympus-support/sdk/chat";
import { describe, expect, test } from "vitest";
import { withOwnServer } from "../src/own-server.ts";
import { tooLong, writeLines, writeRecordings } from "./dialogues.ts";
import { figure } from "./figure.ts";
import { runProgram } from "./run-program.ts";
import { type Tampering, tamperingFetch } from "./tamper.ts";

const { TEST_POSTGRES_URL } = process.env;
const fast = ["--live", "--pace", "1000"];

/** Twenty times as fast as the system's, so that a frozen connection is given up after two seconds. */
const start = Date.now();
const fastClock: ChatClock = {
  now: () => start + 20 * (Date.now() - start),
  setTimeout: (run, milliseconds) => setTimeout(run, milliseconds / 20),
  clearTimeout: (handle) => clearTimeout(handle),
};

const figures = (printed: readonly string[], ...names: string[]) =>
  names.map((name) => figure(printed, name));

async function expectFaithful(...more: readonly string[]): Promise<readonly string[]> {
  await using file = await writeRecordings();
  const { code, printed, text } = await runProgram([file.path, ...fast, ...more], { clock: fastClock });
  expect(code, text).toBe(0);
  expect(figures(printed, "sessions", "messages", "look-ups")).toEqual(["4", "10", "2"]);
  expect(figures(printed, "lost", "doubled", "reordered", "differences")).toEqual(["0", "0", "0", "0"]);
  return printed;
}

describe("live chats", () => {
  test("come back unchanged from SQLite", async () => {
    const printed = await expectFaithful("--serve", "sqlite");
    expect(figures(printed, "pace", "cuts")).toEqual(["1000", undefined]);
    expect(Number(figure(printed, "p99 ms"))).toBeGreaterThan(0);
  });

  test.each(["7", "8"])("come back unchanged through a bad network (seed %s)", async (seed) => {
    const printed = await expectFaithful("--serve", "sqlite", "--faults", "--seed", seed);
    expect(figure(printed, "seed")).toBe(seed);
    const severed = figures(printed, "cuts", "resets", "half-open").map(Number);
    expect(severed.reduce((sum, one) => sum + one)).toBeGreaterThan(2);
    expect(Number(figure(printed, "connections"))).toBeGreaterThan(8);
  });

  // Without a PostgreSQL server there is nothing to replay into.
  test.skipIf(TEST_POSTGRES_URL === undefined)("come back unchanged from PostgreSQL", async () => {
    await expectFaithful("--serve", "postgres", "--faults");
  });
});

test("a line that is not taken fails at once, although somebody waits to answer it", async () => {
  await using file = await writeLines("chats.jsonl", [JSON.stringify(tooLong)]);
  const { code, told } = await runProgram([file.path, ...fast, "--serve", "sqlite"]);
  expect(code).toBe(1);
  expect(told.join("\n")).toMatch(/^replay: dialogue 5: .*10,000 characters/m);
});

type Items = readonly Record<string, unknown>[];

/** Alters the list of messages on the way back, when it is a whole one. */
const alterMessages = (alter: (items: Items) => Items): Tampering => ({
  answered: ({ data, ...rest }, path) =>
    /^GET .*\/messages$/.test(path) && (data as Items).length > 2
      ? { ...rest, data: alter(data as Items) }
      : undefined,
});

/** What goes wrong with the messages of the only chat that is read in one page, and how it is counted. */
const tamperings: readonly (readonly [string, Tampering, readonly string[]])[] = [
  ["a message is lost", alterMessages((items) => items.slice(0, -1)), ["1", "0", "0"]],
  ["a message comes twice", alterMessages((items) => [...items, ...items.slice(-1)]), ["0", "1", "0"]],
  ["messages change places", alterMessages((items) => items.toReversed()), ["0", "0", "3"]],
];

test("what is lost, doubled or out of order is counted", async () => {
  await using file = await writeRecordings();
  const { env } = process;
  const signal = new AbortController().signal;
  await withOwnServer({ database: "sqlite", env, signal }, async ({ url, signing }) => {
    for (const [name, tampering, counted] of tamperings) {
      const { code, printed } = await runProgram([file.path, "--url", url, ...fast], {
        env: { SUPPORT_JWT_SECRET: signing.secret },
        fetch: tamperingFetch(tampering),
      });
      expect(code, name).toBe(1);
      expect(figures(printed, "lost", "doubled", "reordered"), name).toEqual(counted);
    }
  });
});
