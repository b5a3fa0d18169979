import { describe, expect, it } from "vitest";
import type { TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { pointers } from "./send.ts";

const count = 23;
const names = Array.from({ length: count }, (_, index) => `cust_${String(index).padStart(3, "0")}`);

async function pagesOf(
  client: TestClient,
  path: string,
  between: () => Promise<void> = async () => undefined,
) {
  const pages: { data: { id: string }[]; next_cursor: string | null; has_more: boolean }[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const { body } = await client.get(
      `${path}${cursor === "" ? "" : `&cursor=${encodeURIComponent(cursor)}`}`,
    );
    pages.push(body);
    cursor = body.next_cursor;
    if (cursor !== null) await between();
  }
  return pages;
}

describe.each(engines)("a list on %s", (engine) => {
  const desk = useDesk(engine);

  /** Customers of whom every three were stored in the same millisecond. */
  async function deskWithCustomers() {
    const client = desk.client({ tenant: desk.newTenant(), roles: ["manager"] });
    for (const [index, id] of names.entries()) {
      if (index % 3 === 0) desk.advance({ seconds: 1 });
      await client.put(`/customers/${id}`, { name: id });
    }
    return client;
  }

  it.each([1, 4, 22, 23, 24, 200])("in pages of %d shows every row once, newest first", async (limit) => {
    const client = await deskWithCustomers();
    const pages = await pagesOf(client, `/customers?limit=${limit}`);
    const ids = pages.flatMap((page) => page.data.map((row) => row.id));
    expect([...ids].sort()).toEqual(names);
    expect(ids.slice(-3).sort()).toEqual(names.slice(0, 3));
    expect(pages).toHaveLength(Math.ceil(count / limit));
    expect(pages.map((page) => page.has_more)).toEqual(pages.map((_, index) => index < pages.length - 1));
  });

  it("neither repeats nor skips a row when others are added meanwhile", async () => {
    const client = await deskWithCustomers();
    let added = 0;
    const pages = await pagesOf(client, "/customers?limit=5", async () => {
      added += 1;
      await client.put(`/customers/late_${added}`, { name: "Late" });
      desk.advance({ seconds: 1 });
    });
    const ids = pages.flatMap((page) => page.data.map((row) => row.id)).filter((id) => id.startsWith("cust"));
    expect(ids).toHaveLength(count);
    expect(new Set(ids).size).toBe(count);
  });

  it("shows 50 rows unless told otherwise", async () => {
    const client = desk.client({ tenant: desk.newTenant() });
    await Promise.all(Array.from({ length: 51 }, (_, index) => client.put(`/customers/c${index}`, {})));
    const { body } = await client.get("/customers");
    expect([body.data.length, body.has_more]).toEqual([50, true]);
  });

  it("never shows rows of another tenant, whosever the cursor is", async () => {
    const client = await deskWithCustomers();
    const { body } = await client.get("/customers?limit=2");
    const stranger = desk.client({ tenant: desk.newTenant() });
    await stranger.put("/customers/own", {});
    const page = await stranger.get(`/customers?cursor=${encodeURIComponent(body.next_cursor)}`);
    expect(page.body.data.map((row: { id: string }) => row.id).filter((id: string) => id !== "own")).toEqual(
      [],
    );
  });

  it.each([
    "x",
    "!!!!",
    btoa("2026-01-24T19:30:00.000Z"),
    btoa("2026-01-24T19:30:00.000Z cust_1 more"),
    btoa("2026-01-24 cust_1"),
    btoa("2026-01-24T19:30:00.000Z cust'; drop table customers"),
    "x".repeat(513),
  ])("refuses a cursor that it never gave: %s", async (cursor) => {
    const client = desk.client({ tenant: desk.newTenant() });
    const lists = ["customers", "sessions", "tickets", "agents", "teams", "kb/articles"];
    for (const list of lists) {
      const answer = await client.get(`/${list}?cursor=${encodeURIComponent(cursor)}`);
      expect(pointers(answer)).toEqual(["?cursor"]);
    }
  });
});
