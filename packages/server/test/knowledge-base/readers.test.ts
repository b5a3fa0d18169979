import { describe, expect, it } from "vitest";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, managerOf } from "../support/people.ts";
import { fill, search, titles } from "./library.ts";

const limits = {
  title: "Goodwill limits",
  body: "Goodwill: up to 50 dollars of goodwill.",
  status: "internal",
};
const goodwill = { title: "Complaints", body: "Tell us, and we show goodwill. We answer within a day." };

describe.each(engines)("what customers may read on %s", (engine) => {
  const desk = useDesk(engine);

  it("is all that a reply is made of, though an internal article is the better match", async () => {
    const client = await fill(desk, desk.newTenant(), [limits, { ...goodwill, tags: ["goodwill"] }]);
    const found = await search(client, "goodwill");
    expect(titles(found)).toEqual([limits.title, goodwill.title]);
    expect(found.body.suggested_response).toMatch(/"Complaints" says: Tell us, and we show goodwill\.$/);
    const suggested = (await client.post("/kb/suggest", { message: "Goodwill limits?" })).body;
    expect(suggested.suggested_response ?? "").not.toMatch(/50|limits/);
  });

  it("is not what an author hid in a comment", async () => {
    const body =
      "Vouchers are good for a year.\n<!-- Vouchers: we take\nolder ones too -->\nBuy them at the bar.";
    const client = await fill(desk, desk.newTenant(), [{ title: "Vouchers", body }]);
    const found = await search(client, "vouchers");
    expect(found.body.results[0].excerpt).toBe("Vouchers are good for a year. Buy them at the bar.");
    expect(found.body.suggested_response).not.toContain("older");
    expect(titles(await search(client, "older"))).toEqual([]);
  });

  it("is nothing where an article has no words", async () => {
    const client = await fill(desk, desk.newTenant(), [{ title: "Parking map", body: "![](map.png)" }]);
    const found = await search(client, "parking map");
    expect(found.body).toMatchObject({ results: [{ excerpt: "" }], suggested_response: null });
  });

  it("is nothing that they look up themselves", async () => {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant);
    const { id } = (await managerOf(desk, tenant).post("/kb/articles", goodwill)).body;
    const session = (await client.post("/sessions", { customer_id: "cust_abc", channel: "chat" })).body;
    const customer = desk.clientWithToken(session.chat_token);
    const answers = [
      await customer.get("/kb/search?q=goodwill"),
      await customer.post("/kb/suggest", { session_id: session.session_id }),
      await customer.get("/kb/articles"),
      await customer.get(`/kb/articles/${id}`),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([403, 403, 403, 403]);
  });
});
