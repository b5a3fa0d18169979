import { describe, expect, it } from "vitest";
import { z } from "zod";
import { createSupport } from "../../src/create-support.ts";
import { ActionFailure, defineAction } from "../../src/quick-actions/index.ts";
import { engines, useDesk } from "../support/desk.ts";
import { createDatabase } from "../support/engines.ts";
import { secret } from "../support/tokens.ts";

const tableFor = defineAction({
  id: "action_book_table",
  name: "Book a Table",
  description: "Book a table in the customer's name",
  required_context: ["guests"],
  input: z.looseObject({ guests: z.int().min(1).max(12) }),
  preview: ({ guests }) => `A table for ${guests} would be booked`,
  async run(ctx, { guests }) {
    const row = { tenant_id: ctx.tenant, name: "tables", value: guests };
    await ctx.db.insertInto("counters").values(row).execute();
    if (guests > 8) throw new ActionFailure("no_table", "There is no table for so many. Offer two.");
    if (guests === 7) throw new Error("the back-end's secret words");
    return { result: { guests }, message: `A table for ${guests} is booked` };
  },
});

describe.each(engines)("a host's own action on %s", (engine) => {
  const desk = useDesk(engine, { quickActions: [tableFor] });
  const book = (tenant: string, guests: number) =>
    desk.client({ tenant }).post("/quick-actions/action_book_table/execute", { context: { guests } });
  const stored = (tenant: string) =>
    desk.db.selectFrom("counters").select("value").where("tenant_id", "=", tenant).execute();
  const records = (tenant: string) =>
    desk.db
      .selectFrom("quick_action_executions")
      .select(["success", "code"])
      .where("tenant_id", "=", tenant)
      .execute();

  it("stands alone in the list, with the JSON Schema of its input", async () => {
    const { actions } = (await desk.client({ tenant: desk.newTenant() }).get("/quick-actions")).body;
    expect(actions).toMatchObject([
      {
        id: "action_book_table",
        permissions: [],
        input_schema: { properties: { guests: { minimum: 1, maximum: 12 } } },
      },
    ]);
  });

  it("runs with its typed input and is recorded", async () => {
    const tenant = desk.newTenant();
    expect((await book(tenant, 4)).body).toMatchObject({ success: true, result: { guests: 4 } });
    expect(await stored(tenant)).toEqual([{ value: 4 }]);
    expect(await records(tenant)).toEqual([{ success: 1, code: null }]);
  });

  it("that fails says why, is recorded, and leaves nothing else behind", async () => {
    const tenant = desk.newTenant();
    const failed = await book(tenant, 9);
    expect([failed.status, failed.body.success, failed.body.code, failed.body.result]).toEqual([
      200,
      false,
      "no_table",
      null,
    ]);
    expect(await stored(tenant)).toEqual([]);
    expect(await records(tenant)).toEqual([{ success: 0, code: "no_table" }]);
  });

  it("that breaks is a 500 without its words, and leaves nothing at all", async () => {
    const tenant = desk.newTenant();
    const broken = await book(tenant, 7);
    expect([broken.status, broken.body.code]).toEqual([500, "internal"]);
    expect(JSON.stringify(broken.body)).not.toContain("secret words");
    expect([await stored(tenant), await records(tenant)]).toEqual([[], []]);
  });
});

describe("two actions with one id", () => {
  it("are refused when the desk is made", async () => {
    const { dialect } = await createDatabase("SQLite");
    const make = () => createSupport({ dialect, auth: { secret }, quickActions: [tableFor, tableFor] });
    expect(make).toThrow('two actions have the id "action_book_table"');
  });
});
