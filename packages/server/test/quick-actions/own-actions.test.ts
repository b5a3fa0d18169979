import { describe, expect, it } from "vitest";
import { createSupport } from "../../src/create-support.ts";
import { ActionFailure, defineAction } from "../../src/quick-actions/index.ts";
import { engines, useDesk } from "../support/desk.ts";
import { createDatabase } from "../support/engines.ts";
import { secret } from "../support/tokens.ts";

/** What the restaurant was asked for, by the key. */
const booked = new Map<string, number>();
let isBroken = false;

const tableFor = defineAction<{ readonly guests: number }>({
  id: "action_book_table",
  name: "Book a Table",
  description: "Book a table in the customer's name",
  required_context: ["guests"],
  input: {
    type: "object",
    properties: { guests: { type: "integer", minimum: 1, maximum: 12 } },
    required: ["guests"],
  },
  preview: ({ guests }) => `A table for ${guests} would be booked`,
  run: ({ idempotencyKey }, { guests }) => {
    if (guests > 8) throw new ActionFailure("no_table", "There is no table for so many. Offer two.");
    booked.set(idempotencyKey, guests);
    if (isBroken) throw new Error("the back-end's secret words");
    return { result: { guests }, message: `A table for ${guests} is booked` };
  },
});

describe.each(engines)("a host's own action on %s", (engine) => {
  const desk = useDesk(engine, { quickActions: [tableFor] });
  const path = "/quick-actions/action_book_table/execute";
  const book = (tenant: string, guests: number, more: object = {}) =>
    desk.client({ tenant }).post(path, { context: { guests }, ...more });

  it("stands alone in the list, with the JSON Schema of its input", async () => {
    const { actions } = (await desk.client({ tenant: desk.newTenant() }).get("/quick-actions")).body;
    expect(actions).toEqual([
      expect.objectContaining({ id: "action_book_table", permissions: [], input_schema: tableFor.input }),
    ]);
  });

  it("runs with its input and is recorded", async () => {
    const tenant = desk.newTenant();
    const { body } = await book(tenant, 4);
    expect(body).toMatchObject({ success: true, result: { guests: 4 }, status: "succeeded", steps: [] });
    const { body: record } = await desk
      .client({ tenant })
      .get(`/quick-actions/executions/${body.execution_id}`);
    expect(record).toMatchObject({ status: "succeeded", context: { guests: 4 }, result: { guests: 4 } });
  });

  it("only says what it would do in a dry run", async () => {
    const before = booked.size;
    const { body } = await book(desk.newTenant(), 4, { dry_run: true });
    expect([body.message, body.success, booked.size]).toEqual([
      "A table for 4 would be booked",
      true,
      before,
    ]);
  });

  it("that is refused says why, and is recorded", async () => {
    const tenant = desk.newTenant();
    const failed = await book(tenant, 9);
    expect([failed.status, failed.body.success, failed.body.code, failed.body.result]).toEqual([
      200,
      false,
      "no_table",
      null,
    ]);
    const { data } = (await desk.client({ tenant }).get("/quick-actions/executions?status=failed")).body;
    expect(data).toMatchObject([{ id: failed.body.execution_id, code: "no_table" }]);
  });

  it("that breaks may have been done: it is asked again, and its words stay where they are", async () => {
    const tenant = desk.newTenant();
    const before = booked.size;
    isBroken = true;
    const broken = await book(tenant, 7);
    expect([broken.body.success, broken.body.status, broken.body.code]).toEqual([
      false,
      "unknown",
      "backend_error",
    ]);
    expect(JSON.stringify(broken.body)).not.toContain("secret words");
    isBroken = false;
    desk.advance({ minutes: 1 });
    await desk.support.tick();
    const { data } = (await desk.client({ tenant }).get("/quick-actions/executions")).body;
    expect(data).toMatchObject([{ status: "succeeded", attempts: 2, result: { guests: 7 } }]);
    expect(booked.size).toBe(before + 1);
  });

  it("has executions that belong to their tenant", async () => {
    const { execution_id } = (await book(desk.newTenant(), 2)).body;
    const foreign = desk.client({ tenant: desk.newTenant() });
    const answers = [execution_id, "exec_none"].map((id) => foreign.get(`/quick-actions/executions/${id}`));
    for (const { status, body } of await Promise.all(answers)) {
      expect([status, body.code]).toEqual([404, "execution_not_found"]);
    }
    expect((await foreign.get("/quick-actions/executions")).body.data).toEqual([]);
  });
});

describe("two actions with one id", () => {
  it("are refused when the desk is made", async () => {
    const { dialect } = await createDatabase("SQLite");
    const make = () => createSupport({ dialect, auth: { secret }, quickActions: [tableFor, tableFor] });
    expect(make).toThrow('two actions have the id "action_book_table"');
  });
});
