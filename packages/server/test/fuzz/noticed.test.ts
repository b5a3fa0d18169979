import { describe, expect, it } from "vitest";
import { useDesk } from "../support/desk.ts";
import { runBrokenCalls } from "./broken-run.ts";
import { json, type Lie, lyingDesk } from "./lying-desk.ts";
import { seed } from "./seed.ts";
import { createTally } from "./tally.ts";
import { runValidCalls } from "./valid-run.ts";

/** A message of the run; the one that furnishes the tenant has a key. */
const isMessage = (request: Request): boolean =>
  request.method === "POST" && request.url.endsWith("/messages") && !request.headers.has("idempotency-key");
const onMessages =
  (lie: Lie): Lie =>
  async (request, ask) =>
    isMessage(request) ? await lie(request, ask) : await ask(request);
const problem = { type: "urn:a", title: "A", detail: "A", request_id: "req_1" };
const message = (request: Request, content: string): Request =>
  new Request(request, { body: JSON.stringify({ content }) });

describe("the runs of valid calls notice", () => {
  const desk = useDesk("SQLite");

  const lies: Readonly<Record<string, readonly [Lie, RegExp]>> = {
    "a failure of the server": [
      async () => json(500, { ...problem, status: 500, code: "internal" }),
      /was answered 500/,
    ],
    "a status that is not declared": [async () => json(418, problem), /does not declare 418/],
    "an answer of another shape": [async () => json(201, { id: "msg_1" }), /must have required property/],
    "a refusal without a reason": [
      async () => json(400, { ...problem, status: 400, code: "invalid_request", errors: [] }),
      /was answered 400/,
    ],
    "a text that is not stored as it was sent": [
      async (request, ask) => await ask(message(request, "something else")),
      /is read with another \/content/,
    ],
  };

  it.each(Object.entries(lies))("%s", async (_, [lie, complaint]) => {
    const run = runValidCalls(
      lyingDesk(desk, onMessages(lie)),
      "sendMessage",
      { seed, runs: 50 },
      createTally(),
    );
    await expect(run).rejects.toThrow(complaint);
  });
});

describe("the runs of broken calls notice", () => {
  const desk = useDesk("SQLite");

  const lies: Readonly<Record<string, readonly [Lie, RegExp]>> = {
    "one that is taken": [
      async (request, ask) => await ask(message(request, "taken")),
      /was answered 201 .*, and not 400/,
    ],
    "one that is refused and stored": [
      async (request, ask) => {
        await ask(message(request.clone(), "stored"));
        return await ask(request);
      },
      /was refused and has left something behind/,
    ],
    "one whose fault is looked for elsewhere": [
      async (request, ask) => {
        const { errors: _, ...body } = await (await ask(request)).json();
        return json(400, { ...body, errors: [{ pointer: "/elsewhere", message: "A" }] });
      },
      /was answered 400 .*elsewhere.*, and not 400 /,
    ],
  };

  it.each(Object.entries(lies))("%s", async (_, [lie, complaint]) => {
    const run = runBrokenCalls(
      lyingDesk(desk, onMessages(lie)),
      "sendMessage",
      { seed, runs: 50 },
      createTally(),
    );
    await expect(run).rejects.toThrow(complaint);
  });
});
