import { describe, expect, it } from "vitest";
import { engines, useDesk } from "../support/desk.ts";
import { managerOf } from "../support/people.ts";
import { fill, search, titles } from "./library.ts";

const delivery = { title: "Delivery times", body: "We deliver within the hour.", category: "orders" };
const menu = {
  title: "Our menu",
  body: "Delivery of soup, delivery of salad, delivery of bread: ask about delivery.",
  category: "food",
};

describe.each(engines)("what a search finds first on %s", (engine) => {
  const desk = useDesk(engine);

  it("is the article whose title says it, though another's body says it again and again", async () => {
    const client = await fill(desk, desk.newTenant(), [menu, delivery]);
    const found = await search(client, "delivery");
    expect(titles(found)).toEqual([delivery.title, menu.title]);
    const scores = found.body.results.map((result: { relevance_score: number }) => result.relevance_score);
    expect(scores[0]).toBeGreaterThan(scores[1]);
    expect(found.body.suggested_response).toContain("We deliver within the hour.");
  });

  it("is what has more of the question, and the telling words before the common ones", async () => {
    const dishes = ["Soup", "Salad", "Bread"].map((title) => ({
      title,
      body: `${title} with our dressing.`,
    }));
    const vegan = { title: "Vegan dressing", body: "Made of nuts." };
    const client = await fill(desk, desk.newTenant(), [...dishes, vegan]);
    expect(titles(await search(client, "is the dressing vegan"))[0]).toBe("Vegan dressing");
    expect(titles(await search(client, "salad dressing"))[0]).toBe("Salad");
  });

  it("is what has the words near each other, though another has them more often", async () => {
    const client = await fill(desk, desk.newTenant(), [
      {
        title: "Mains",
        body: `Peanut, peanut. ${"We have many. ".repeat(9)} Sauce. ${"Try it. ".repeat(9)} Pieces.`,
      },
      { title: "Starters", body: `${"We have many. ".repeat(20)} Ask for the sauce with peanut pieces.` },
    ]);
    const found = await search(client, "peanut pieces sauce");
    expect(titles(found)).toEqual(["Starters", "Mains"]);
    expect(found.body.results[0].excerpt).toContain("the sauce with peanut pieces");
  });

  it("is told apart by the small words of its title, which find nothing in a text", async () => {
    const client = await fill(desk, desk.newTenant(), [
      { title: "Orders without a table", body: "About us and with you." },
      { title: "Orders with a table", body: "Sit down." },
      { title: "About us", body: "We cook." },
    ]);
    expect(titles(await search(client, "orders with table"))[0]).toBe("Orders with a table");
    expect(titles(await search(client, "about us"))).toEqual(["About us"]);
    expect(titles(await search(client, "and how"))).toEqual([]);
  });

  it("may be found by its tags and its category", async () => {
    const client = await fill(desk, desk.newTenant(), [
      { title: "Where to leave the car", body: "Behind the house.", tags: ["parking"], category: "visits" },
    ]);
    for (const q of ["parking", "visit"]) expect(titles(await search(client, q))).toHaveLength(1);
  });

  it("forgives slips, but never of a word that some article has", async () => {
    const client = await fill(desk, desk.newTenant(), [
      { title: "Tipping", body: "Tips are welcome." },
      { title: "Water", body: "The taps in the kitchen." },
    ]);
    expect(titles(await search(client, "taps"))).toEqual(["Water"]);
    expect(titles(await search(client, "kichten"))).toEqual(["Water"]);
    expect(titles(await search(client, "xyz"))).toEqual([]);
  });

  it("completes the last word, which is still being typed, and no other", async () => {
    const client = await fill(desk, desk.newTenant(), [
      { title: "Vouchers", body: "Buy one at the bar." },
      { title: "The vou", body: "A wine." },
    ]);
    expect(titles(await search(client, "vou"))).toEqual(["The vou", "Vouchers"]);
    expect(titles(await search(client, "vou wine"))).toEqual(["The vou"]);
  });

  it("is found by its words as they are where it is in another language", async () => {
    const client = await fill(desk, desk.newTenant(), [
      { title: "Nos tables", body: "Réservez une table à l’avance.", locale: "fr" },
      { title: "返金について", body: "返金は五日以内に行われます。", locale: "ja" },
      { title: "Tables", body: "Book tables ahead.", locale: "en-GB" },
    ]);
    expect(titles(await search(client, "reservez"))).toEqual(["Nos tables"]);
    expect(titles(await search(client, "返金"))).toEqual(["返金について"]);
    expect(titles(await search(client, "tables")).toSorted()).toEqual(["Nos tables", "Tables"]);
  });

  it("is neither found nor quoted outside the category asked for", async () => {
    const client = await fill(desk, desk.newTenant(), [delivery, menu]);
    const found = await search(client, "delivery", { category: "food" });
    expect(titles(found)).toEqual([menu.title]);
    expect(found.body.suggested_response ?? "").not.toContain(delivery.title);
    const none = await search(client, "delivery", { category: "wine" });
    expect(none.body).toEqual({ results: [], suggested_response: null });
  });

  it("is the same each time, also among articles that are equally good", async () => {
    const alike = Array.from({ length: 12 }, (_, number) => ({ ...menu, slug: `menu-${number}` }));
    const tenant = desk.newTenant();
    const client = await fill(desk, tenant, alike);
    const ids = async (limit: string) =>
      (await search(client, "soup", { limit })).body.results.map((result: { id: string }) => result.id);
    const [first] = await ids("1");
    await managerOf(desk, tenant).put(`/kb/articles/${first}`, { tags: ["changed"] });
    await managerOf(desk, tenant).put(`/kb/articles/${first}`, { tags: [] });
    const all = await ids("50");
    expect(all).toEqual(all.toSorted());
    expect(await ids("3")).toEqual(all.slice(0, 3));
  });
});
