import { expect, it } from "vitest";
import { useHookedDesk } from "../http/hooked-desk.ts";
import { search } from "./library.ts";

const desk = useHookedDesk("SQLite");
const long = "Refunds take a while. ".repeat(200);

/** How many queries a search makes, and its answer. */
async function count(q: string) {
  let queries = 0;
  desk.beforeQuery(() => {
    queries += 1;
  });
  const found = await search(desk.client, q, { limit: "50" });
  desk.beforeQuery(null);
  return { queries, found };
}

it("a search makes as many queries whatever there is and whatever it finds, and answers excerpts alone", async () => {
  const post = async (from: number, to: number) => {
    for (let number = from; number < to; number += 1) {
      const article = { title: `Refund ${number}`, body: long, status: "published" };
      expect((await desk.client.post("/kb/articles", article)).status).toBe(201);
    }
    await search(desk.client, "refund");
  };
  await post(0, 2);
  const few = await count("refund");
  await post(2, 60);
  const many = await count("refund");
  expect(many.found.body.results).toHaveLength(50);
  expect([many.queries, (await count("zeppelin")).queries]).toEqual([few.queries, few.queries]);
  expect(few.queries).toBeLessThanOrEqual(2);
  for (const hit of many.found.body.results) {
    expect(Object.keys(hit).toSorted()).toEqual(
      ["category", "excerpt", "id", "relevance_score", "title", "url"].toSorted(),
    );
    expect(hit.excerpt.length).toBeLessThan(210);
  }
});

it("a suggestion reads the articles before its transaction begins, so that no write waits for the index", async () => {
  const article = { title: "Vouchers", body: "Buy one at the bar.", status: "published" };
  await desk.client.post("/kb/articles", article);
  const order: string[] = [];
  desk.beforeQuery(({ sql }) => {
    if (/from "articles"/.test(sql)) order.push("articles");
    if (/^begin/i.test(sql)) order.push("begin");
  });
  const found = await desk.client.post("/kb/suggest", { message: "vouchers" });
  desk.beforeQuery(null);
  expect(found.body.results).toMatchObject([{ title: "Vouchers" }]);
  expect(order).toEqual(["articles", "begin"]);
});
