import { describe, expect, it } from "vitest";
import { engines, useDesk } from "../support/desk.ts";
import { managerOf } from "../support/people.ts";
import { fill, search, titles } from "./library.ts";

const wine = { title: "Wine list", body: "Riesling by the glass.", category: "drinks" };

describe.each(engines)("a change of an article on %s", (engine) => {
  const desk = useDesk(engine);

  /** An article that has been found already, and how to change it. */
  async function found() {
    const tenant = desk.newTenant();
    const client = await fill(desk, tenant, [wine]);
    const [{ id }] = (await search(client, "riesling")).body.results;
    const change = (fields: object) => managerOf(desk, tenant).put(`/kb/articles/${id}`, fields);
    return { tenant, client, id, change };
  }

  it("takes its old words away and brings its new ones with the next search", async () => {
    const { client, change } = await found();
    await change({ title: "Burgundy", body: "Burgundy by the bottle." });
    expect(titles(await search(client, "riesling"))).toEqual([]);
    const after = await search(client, "burgundy");
    expect(after.body.results[0].excerpt).toBe("Burgundy by the bottle.");
    expect(after.body.suggested_response).toContain("Burgundy");
  });

  it("of its category or its language counts in the next search too", async () => {
    const { client, change } = await found();
    await change({ category: "wines" });
    expect(titles(await search(client, "riesling", { category: "drinks" }))).toEqual([]);
    expect(titles(await search(client, "riesling", { category: "wines" }))).toEqual([wine.title]);
    await change({ locale: "de" });
    expect(titles(await search(client, "riesling"))).toEqual([wine.title]);
  });

  it("to internal leaves it to agents and out of replies", async () => {
    const { client, change } = await found();
    expect((await search(client, "wine list")).body.suggested_response).toContain("Riesling");
    await change({ status: "internal" });
    const after = await search(client, "wine list");
    expect([titles(after), after.body.suggested_response]).toEqual([[wine.title], null]);
  });

  it("that is refused changes nothing", async () => {
    const { tenant, client, change } = await found();
    await fill(desk, tenant, [{ title: "Beer", body: "On tap.", slug: "beer" }]);
    expect((await change({ slug: "beer", body: "Burgundy." })).status).toBe(409);
    expect(titles(await search(client, "burgundy"))).toEqual([]);
    expect(titles(await search(client, "riesling"))).toEqual([wine.title]);
  });

  it("is seen by all who search at once, among more articles than are read at once", async () => {
    const tenant = desk.newTenant();
    const manager = managerOf(desk, tenant);
    const post = (_: unknown, number: number) =>
      manager.post("/kb/articles", {
        title: `Dish ${number}`,
        body: `Plate p${number}.`,
        status: "published",
      });
    await Promise.all(Array.from({ length: 205 }, post));
    const searches = [0, 199, 200, 204].map((number) => search(manager, `p${number}`, { limit: "1" }));
    const all = (await Promise.all(searches)).flatMap(titles);
    expect(all).toEqual(["Dish 0", "Dish 199", "Dish 200", "Dish 204"]);
  });

  it("is seen though more tenants search than are kept in memory", async () => {
    const { client, change } = await found();
    for (let number = 0; number < 51; number += 1) {
      const other = await fill(desk, desk.newTenant(), [{ title: "Riesling", body: `Number ${number}.` }]);
      expect((await search(other, "riesling")).body.results).toMatchObject([
        { excerpt: `Number ${number}.` },
      ]);
    }
    await change({ title: "Cellar" });
    expect(titles(await search(client, "riesling"))).toEqual(["Cellar"]);
  });
});
