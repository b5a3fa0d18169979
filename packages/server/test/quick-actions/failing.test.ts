import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ActionFailure, defineAction } from "../../src/quick-actions/index.ts";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, startSession } from "../support/people.ts";

let runs = 0;

/** Books a table once; the database itself refuses it the second time. */
const book = defineAction({
  id: "action_book",
  name: "Book",
  description: "Book a table",
  required_context: ["table"],
  input: z.looseObject({ table: z.string() }),
  preview: ({ table }) => `Table ${table} would be booked`,
  async run(ctx, { table }) {
    runs += 1;
    const counter = { tenant_id: ctx.tenant, value: 1 };
    await ctx.db
      .insertInto("counters")
      .values({ ...counter, name: `try ${ctx.executionId}` })
      .execute();
    try {
      await ctx.db
        .insertInto("counters")
        .values({ ...counter, name: table })
        .execute();
    } catch {
      throw new ActionFailure("already_booked", "Somebody was faster. Offer another table.");
    }
    return { result: { table }, message: `Table ${table} is booked` };
  },
});

/** Needs what only odd names name. */
const odd = defineAction({
  id: "action_odd",
  name: "Odd",
  description: "Odd",
  required_context: ["a/b~c"],
  input: z.looseObject({ "a/b~c": z.string(), "d/e": z.object({ f: z.array(z.number()) }).optional() }),
  preview: () => "Nothing would happen",
  run: async () => ({ result: {}, message: "Nothing happened" }),
});

describe.each(engines)("an action that fails on %s", (engine) => {
  const desk = useDesk(engine, { quickActions: [book, odd] });
  const path = "/quick-actions/action_book/execute";

  /** An agent with a session, whose table 7 is booked already. */
  async function bookedDesk() {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant);
    await client.post(path, { context: { table: "7" } });
    const rows = desk.db.selectFrom("counters").select("name").where("tenant_id", "=", tenant);
    const booked = async () => (await rows.execute()).map(({ name }) => name.replace(/ .*/, ""));
    return { tenant, client, session: await startSession(client, { context: { table: "7" } }), booked };
  }

  it("because of the database leaves nothing of itself and spoils nothing else", async () => {
    const { client, session, booked } = await bookedDesk();
    const before = (await booked()).toSorted();
    const failed = await client.post(path, { session_id: session });
    expect([failed.status, failed.body.success, failed.body.code]).toEqual([200, false, "already_booked"]);
    expect((await booked()).toSorted()).toEqual(before);
    expect((await client.post(path, { session_id: session, context: { table: "8" } })).body.success).toBe(
      true,
    );
  });

  it("says so in the history of the session and of the ticket", async () => {
    const { client, session } = await bookedDesk();
    const text = { subject: "Table", description: "Seven", customer_id: "cust_abc" };
    const ticket = (await client.post("/tickets", text)).body.id;
    const failed = (await client.post(path, { session_id: session, ticket_id: ticket })).body;
    const noted = { execution_id: failed.execution_id, success: false, message: failed.message };
    expect((await client.get(`/sessions/${session}`)).body.actions).toMatchObject([noted]);
    expect((await client.get(`/tickets/${ticket}`)).body.activities.at(-1).new_value).toMatchObject(noted);
  });

  it("fails once for one key, and is tried again for another", async () => {
    const { client, session } = await bookedDesk();
    const before = runs;
    const call = (key: string) => client.post(path, { session_id: session }, { "idempotency-key": key });
    const [first, again] = [await call("one"), await call("one")];
    expect([again.body, runs - before]).toEqual([first.body, 1]);
    expect((await call("two")).body.execution_id).not.toBe(first.body.execution_id);
    expect(runs - before).toBe(2);
  });

  it("is not run at all in a dry run, which is another call than the real one", async () => {
    const { client, session } = await bookedDesk();
    const before = runs;
    const key = { "idempotency-key": "one" };
    const dry = await client.post(path, { session_id: session, dry_run: true }, key);
    expect([dry.body.success, dry.body.message, runs]).toEqual([true, "Table 7 would be booked", before]);
    const real = await client.post(path, { session_id: session }, key);
    expect([real.status, real.body.code, runs]).toEqual([422, "idempotency_key_reused", before]);
  });

  it("for want of context names it by a JSON Pointer, and what is wrong within it too", async () => {
    const { client } = await bookedDesk();
    const run = async (context: object) => {
      const { body } = await client.post("/quick-actions/action_odd/execute", { context, dry_run: true });
      return [body.code, body.errors.map((error: { pointer: string }) => error.pointer)];
    };
    expect(await run({ "a/b": "x" })).toEqual(["missing_context", ["/context/a~1b~0c"]]);
    const wrong = { "a/b~c": 1, "d/e": { f: [1, "2"] } };
    expect(await run(wrong)).toEqual(["invalid_request", ["/context/a~1b~0c", "/context/d~1e/f/1"]]);
  });
});
