import { describe, expect, it } from "vitest";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, managerOf, startSession } from "../support/people.ts";
import { fill, titles } from "./library.ts";

const refunds = {
  title: "How to request a refund",
  body: "# Refunds\n\nOpen the order and choose **Request a refund**. We pay back within five days. <script>x</script>",
  category: "refunds",
  status: "published",
};
const allergens = {
  title: "Allergens in our dishes",
  body: "Every menu lists nuts, gluten and milk. Ask the kitchen about refund of a wrong dish.",
  category: "food",
  status: "published",
};

describe.each(engines)("searching the knowledge base on %s", (engine) => {
  const desk = useDesk(engine);

  it("finds the article whose title speaks of it first, with an excerpt and a reply", async () => {
    const client = await fill(desk, desk.newTenant(), [allergens, refunds]);
    const found = await client.get("/kb/search?q=requesting%20refunds");
    expect(titles(found)).toEqual([refunds.title, allergens.title]);
    const [best, other] = found.body.results;
    expect(best.relevance_score).toBeGreaterThan(other.relevance_score);
    expect(best.excerpt).toContain("Request a refund");
    expect(best.excerpt).not.toMatch(/[*#]/);
    expect(found.body.suggested_response).toContain(refunds.title);
  });

  it("forgives a slip of the finger", async () => {
    const client = await fill(desk, desk.newTenant(), [allergens, refunds]);
    expect(titles(await client.get("/kb/search?q=alergens"))).toEqual([allergens.title]);
  });

  it("answers nothing to what nobody has written about", async () => {
    const client = await fill(desk, desk.newTenant(), [allergens, refunds]);
    const found = await client.get("/kb/search?q=zeppelin");
    expect(found.body).toEqual({ results: [], suggested_response: null });
  });

  it("never finds drafts, and never quotes internal articles", async () => {
    const secret = {
      title: "Goodwill limits",
      body: "Managers may give goodwill of fifty.",
      status: "internal",
    };
    const draft = { title: "Goodwill draft", body: "Goodwill, unfinished.", status: "draft" };
    const client = await fill(desk, desk.newTenant(), [secret, draft]);
    const found = await client.get("/kb/search?q=goodwill");
    expect(titles(found)).toEqual(["Goodwill limits"]);
    expect(found.body.suggested_response).toBeNull();
  });

  it("keeps to the category and the limit", async () => {
    const client = await fill(desk, desk.newTenant(), [allergens, refunds]);
    expect(titles(await client.get("/kb/search?q=refund&category=food"))).toEqual([allergens.title]);
    expect(titles(await client.get("/kb/search?q=refund&limit=1"))).toHaveLength(1);
  });

  it("sees a change at once", async () => {
    const tenant = desk.newTenant();
    const client = await fill(desk, tenant, [refunds]);
    const [{ id }] = (await client.get("/kb/search?q=refund")).body.results;
    await managerOf(desk, tenant).put(`/kb/articles/${id}`, { status: "draft" });
    expect((await client.get("/kb/search?q=refund")).body.results).toEqual([]);
    await managerOf(desk, tenant).put(`/kb/articles/${id}`, { status: "published", title: "Vouchers" });
    expect(titles(await client.get("/kb/search?q=voucher"))).toEqual(["Vouchers"]);
  });

  it("does not find another tenant's articles", async () => {
    const other = desk.newTenant();
    await fill(desk, other, [refunds]);
    const client = desk.client({ tenant: desk.newTenant() });
    expect((await client.get("/kb/search?q=refund")).body.results).toEqual([]);
  });

  it("suggests from what was said in the session", async () => {
    const tenant = desk.newTenant();
    await fill(desk, tenant, [allergens, refunds]);
    const { client } = await hireAgent(desk, tenant);
    const session = await startSession(client, { initial_message: "Is there gluten in the soup?" });
    const suggested = await client.post("/kb/suggest", { session_id: session });
    expect(titles(suggested)).toEqual([allergens.title]);
    const weighed = await client.post("/kb/suggest", { session_id: session, message: "I request a refund" });
    expect(titles(weighed)[0]).toBe(refunds.title);
  });
});
