import { describe, expect, it, vi } from "vitest";
import { type SupportClient, UsageError } from "../src/index.ts";
import { failureOf, fakeServer, problem } from "./support/fake-fetch.ts";

/** A list of pages; each cursor is the number of the page it names. */
function listOf(pages: readonly (readonly number[])[]): { client: SupportClient; asked: string[] } {
  const asked: string[] = [];
  const { client } = fakeServer((request) => {
    const { searchParams, search } = new URL(request.url);
    asked.push(search);
    const page = Number(searchParams.get("cursor") ?? searchParams.get("after") ?? 0);
    const more = page + 1 < pages.length;
    const data = (pages[page] ?? []).map((id) => ({ id: `row_${id}` }));
    return Response.json({ data, next_cursor: more ? String(page + 1) : null, has_more: more });
  });
  return { client, asked };
}

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map((row) => row.id);

describe("a list", () => {
  it("awaited is its first page", async () => {
    const { client, asked } = listOf([[1, 2], [3]]);
    const page = await client.agents.list({ status: "busy", limit: 2 });
    expect(page).toEqual({ data: [{ id: "row_1" }, { id: "row_2" }], next_cursor: "1", has_more: true });
    expect(asked).toEqual(["?status=busy&limit=2"]);
  });

  it("goes through the items of all pages, past an empty one that has a cursor", async () => {
    const { client, asked } = listOf([[1, 2], [], [], [3]]);
    const ids: string[] = [];
    for await (const agent of client.agents.list({ limit: 2 })) ids.push(agent.id);
    expect(ids).toEqual(["row_1", "row_2", "row_3"]);
    expect(asked).toEqual(["?limit=2", "?limit=2&cursor=1", "?limit=2&cursor=2", "?limit=2&cursor=3"]);
  });

  it("of messages goes on by `after`", async () => {
    const { client, asked } = listOf([[1], [2]]);
    expect(
      idsOf(await client.sessions.listMessages("sess_1", { limit: 1 }).toArray({ maxItems: 9 })),
    ).toEqual(["row_1", "row_2"]);
    expect(asked).toEqual(["?limit=1", "?limit=1&after=1"]);
  });

  it("starts where a cursor says", async () => {
    const { client, asked } = listOf([[1], [2], [3]]);
    expect(idsOf(await client.teams.list({ cursor: "1" }).toArray({ maxItems: 9 }))).toEqual([
      "row_2",
      "row_3",
    ]);
    expect(asked).toEqual(["?cursor=1", "?cursor=2"]);
  });

  it("fetches nothing more after a break", async () => {
    const { client, asked } = listOf([[1, 2], [3], [4]]);
    for await (const customer of client.customers.list()) if (customer.id === "row_2") break;
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(asked).toHaveLength(1);
  });

  it("fetches each page once for any number of next() calls at once", async () => {
    const { client, asked } = listOf([[1, 2], [3]]);
    const rows = client.tickets.list()[Symbol.asyncIterator]();
    const results = await Promise.all(Array.from({ length: 5 }, () => rows.next()));
    expect(results.map((result) => result.value?.id)).toEqual([
      "row_1",
      "row_2",
      "row_3",
      undefined,
      undefined,
    ]);
    expect(asked).toHaveLength(2);
  });

  it("gives its pages one by one", async () => {
    const { client } = listOf([[1, 2], [], [3]]);
    const sizes: number[] = [];
    for await (const page of client.kb.listArticles().pages()) sizes.push(page.data.length);
    expect(sizes).toEqual([2, 0, 1]);
  });

  it("asks for its first page once, and only when it is needed", async () => {
    const { client, asked } = listOf([[1], [2]]);
    const list = client.sessions.list();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(asked).toEqual([]);
    await list;
    await list.withResponse();
    await list.toArray({ maxItems: 1 });
    expect(asked).toHaveLength(1);
    expect(String(list)).toBe("[object ListCall]");
  });
});

describe("toArray", () => {
  it.each([
    [0, [], 0],
    [1, ["row_1"], 1],
    [2, ["row_1", "row_2"], 1],
    [3, ["row_1", "row_2", "row_3"], 2],
    [Number.POSITIVE_INFINITY, ["row_1", "row_2", "row_3"], 2],
  ])("takes at most %s items and only the pages it needs", async (maxItems, ids, requests) => {
    const { client, asked } = listOf([[1, 2], [3]]);
    expect(idsOf(await client.agents.list({ limit: 2 }).toArray({ maxItems }))).toEqual(ids);
    expect(asked).toHaveLength(requests);
  });

  it.each([-1, 1.5, Number.NaN])("refuses %s", async (maxItems) => {
    expect(await failureOf(listOf([]).client.agents.list().toArray({ maxItems }))).toBeInstanceOf(UsageError);
  });
});

it("a page that fails ends the walk with its error, after the items before it", async () => {
  const seen = vi.fn();
  const { client } = fakeServer((_, index) =>
    index === 0
      ? Response.json({ data: [{ id: "row_1" }], next_cursor: "1", has_more: true })
      : problem(503, "unavailable"),
  );
  const walk = async (): Promise<void> => {
    for await (const agent of client.agents.list()) seen(agent.id);
  };
  expect(await failureOf(walk())).toMatchObject({ status: 503, code: "unavailable" });
  expect(seen).toHaveBeenCalledTimes(1);
});
