import { beforeAll, describe, expect, it } from "vitest";
import type { TicketTable } from "../../src/storage/schema.ts";
import { engines, useDesk } from "../support/desk.ts";
import { managerOf } from "../support/people.ts";

const count = 7000;
/** Of every thousand tickets one is of this category. */
const rare = "rare";

describe.each(engines)("a list of %s tickets that no index finds", (engine) => {
  const desk = useDesk(engine);
  let tenant = "";
  let expected: string[] = [];

  /** Copies of a real ticket, five of them created in the same moment at each border between two. */
  beforeAll(async () => {
    tenant = desk.newTenant();
    const ticket = { subject: "Cold", description: "Cold", customer_id: "cust_1", priority: "low" };
    await managerOf(desk, tenant).post("/tickets", ticket);
    const [row] = await desk.db.selectFrom("tickets").selectAll().where("tenant_id", "=", tenant).execute();
    if (row === undefined) throw new Error("The ticket was not stored.");
    const rows = Array.from({ length: count }, (_, at): TicketTable => {
      const created = new Date(desk.now().getTime() + 1000 + Math.floor(at / 5)).toISOString();
      const number = `TKT-2026-${10_000 + at}`;
      const category = at % 1000 === 1 ? rare : "common";
      return { ...row, id: `ticket_${String(at).padStart(6, "0")}`, number, category, created_at: created };
    });
    for (let from = 0; from < count; from += 500) {
      await desk.db
        .insertInto("tickets")
        .values(rows.slice(from, from + 500))
        .execute();
    }
    expected = rows.flatMap(({ id, category }) => (category === rare ? [id] : [])).toReversed();
  });

  async function allOf(query: string): Promise<string[]> {
    const ids: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const { body } = await managerOf(desk, tenant).get(`/tickets?${query}${cursor}`);
      ids.push(...body.data.map(({ id }: { id: string }) => id));
      cursor = body.next_cursor === null ? null : `&cursor=${body.next_cursor}`;
    }
    return ids;
  }

  it.each([1, 2, 3, 50])("has each of them once, newest first, %i on a page", async (limit) => {
    expect(await allOf(`category=${rare}&limit=${limit}`)).toEqual(expected);
  });

  it("has them among those that an index finds", async () => {
    expect(await allOf(`category=${rare}&status=new&customer_id=cust_1&limit=4`)).toEqual(expected);
    expect(await allOf(`category=${rare}&status=solved`)).toEqual([]);
  });

  it("is empty when there are none", async () => {
    expect(await allOf("category=none&priority=low")).toEqual([]);
  });

  // On PostgreSQL other calls have connections of their own.
  if (engine === "PostgreSQL") return;
  it("lets other calls be answered while it is looked through", async () => {
    const order: string[] = [];
    const manager = managerOf(desk, tenant);
    const note = (name: string) => () => order.push(name);
    await Promise.all([
      manager.get("/tickets?category=none").then(note("list")),
      manager.get("/tickets/ticket_000001").then(note("ticket")),
      manager.post("/tickets", { subject: "a", description: "b", customer_id: "c" }).then(note("new ticket")),
    ]);
    expect(order.at(-1)).toBe("list");
  });
});
