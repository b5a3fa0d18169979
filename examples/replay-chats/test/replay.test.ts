import { describe, expect, test } from "vitest";
import { withOwnServer } from "../src/own-server.ts";
import { writeRecordings } from "./dialogues.ts";
import { figure } from "./figure.ts";
import { runProgram } from "./run-program.ts";
import { type Tampering, tamperingFetch } from "./tamper.ts";

const { TEST_POSTGRES_URL } = process.env;

async function expectFaithful(database: string): Promise<void> {
  await using file = await writeRecordings();
  const { code, printed, text } = await runProgram([file.path, "--serve", database]);
  expect(code, text).toBe(0);
  expect(figure(printed, "sessions")).toBe("4");
  expect(figure(printed, "messages")).toBe("10");
  expect(figure(printed, "look-ups")).toBe("2");
  expect(figure(printed, "differences")).toBe("0");
}

describe("a replay into a desk of its own", () => {
  test("comes back unchanged from SQLite", () => expectFaithful("sqlite"));

  // Without a PostgreSQL server there is nothing to replay into.
  test.skipIf(TEST_POSTGRES_URL === undefined)("comes back unchanged from PostgreSQL", () =>
    expectFaithful("postgres"),
  );

  test("stops after --limit dialogues", async () => {
    await using file = await writeRecordings();
    const { printed } = await runProgram([
      file.path,
      "--serve",
      "sqlite",
      "--limit",
      "2",
      "--concurrency",
      "1",
    ]);
    expect(figure(printed, "sessions")).toBe("2");
    expect(figure(printed, "differences")).toBe("0");
  });
});

type Items = readonly Record<string, unknown>[];

/** What goes wrong on the way, and the line that must tell of it. */
const tamperings: readonly (readonly [string, Tampering, RegExp])[] = [
  [
    "a message is altered on the way in",
    {
      sent: (body) =>
        body["client_message_id"] === "1-2" ? { ...body, content: "Hi! Is there a table?" } : undefined,
    },
    /^dialogue 1, line 2: text: wanted "\\tHi! .*, found "Hi! Is there a table\?"$/m,
  ],
  [
    "a blank is lost at the end",
    {
      sent: (body) =>
        body["client_message_id"] === "1-1"
          ? { ...body, content: String(body["content"]).trimEnd() }
          : undefined,
    },
    /^dialogue 1, line 1: text: /m,
  ],
  [
    "two messages change places on the way back",
    {
      answered: ({ data, ...rest }, path) =>
        isMessages(path) ? { ...rest, data: (data as Items).toReversed() } : undefined,
    },
    /^dialogue 2, line 2: seq above the one before: wanted true, found false$/m,
  ],
  [
    "the last message is lost",
    {
      answered: ({ data, ...rest }, path) =>
        isMessages(path) && rest["has_more"] === false
          ? { ...rest, data: (data as Items).slice(0, -1) }
          : undefined,
    },
    /^dialogue 2: number of messages: wanted 4, found 3$/m,
  ],
  [
    "a message is told as somebody else's",
    {
      answered: ({ data, ...rest }, path) =>
        isMessages(path)
          ? { ...rest, data: (data as Items).map((one) => ({ ...one, sender: "agent" })) }
          : undefined,
    },
    /^dialogue 2, line 4: sender: wanted "customer", found "agent"$/m,
  ],
  [
    "a look-up is lost",
    { answered: (body, path) => (isSession(path) ? { ...body, actions: [] } : undefined) },
    /^dialogue 2: number of look-ups: wanted 1, found 0$/m,
  ],
  [
    "the resolution is another",
    { sent: (body, path) => (path.endsWith("/end") ? { ...body, resolution: "spam" } : undefined) },
    /^dialogue 2: resolution: wanted "resolved", found "spam"$/m,
  ],
  [
    "the rating is another",
    { sent: (body, path) => (path.endsWith("/rating") ? { ...body, score: 1 } : undefined) },
    /^dialogue 3: rating: wanted 2, found 1$/m,
  ],
  [
    "a session goes uncounted",
    {
      answered: (body, path) =>
        path.endsWith("/analytics") ? { ...body, summary: { total_sessions: 3 } } : undefined,
    },
    /^the whole: total_sessions of the analytics: wanted 4, found 3$/m,
  ],
];

const isMessages = (path: string): boolean => /^GET .*\/messages$/.test(path);
const isSession = (path: string): boolean => /^GET .*\/sessions\/[^/]+$/.test(path);

test("whatever is altered on the way is found", async () => {
  await using file = await writeRecordings();
  const { env } = process;
  const signal = new AbortController().signal;
  await withOwnServer({ database: "sqlite", env, signal }, async ({ url, signing }) => {
    for (const [name, tampering, told] of tamperings) {
      const { code, text } = await runProgram([file.path, "--url", url], {
        env: { SUPPORT_JWT_SECRET: signing.secret },
        fetch: tamperingFetch(tampering),
      });
      expect(text, name).toMatch(told);
      expect(code, name).toBe(1);
    }
  });
});
