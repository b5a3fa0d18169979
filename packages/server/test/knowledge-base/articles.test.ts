import { describe, expect, it } from "vitest";
import { engines, useDesk } from "../support/desk.ts";
import { managerOf } from "../support/people.ts";

const article = { title: "Café hours & Über-Reservations", body: "Open **daily**." };

describe.each(engines)("articles on %s", (engine) => {
  const desk = useDesk(engine);

  it("are drafts at first, with a slug of their title and an address", async () => {
    const manager = managerOf(desk, desk.newTenant());
    const created = await manager.post("/kb/articles", article);
    expect(created.body).toMatchObject({
      ...article,
      slug: "cafe-hours-uber-reservations",
      status: "draft",
      locale: "en",
    });
    expect(created.body.url).toContain(created.body.id);
    expect((await manager.post("/kb/articles", article)).body.slug).toBe("cafe-hours-uber-reservations-2");
  });

  it("have their slug alone in the tenant", async () => {
    const [tenant, other] = [desk.newTenant(), desk.newTenant()];
    const named = { ...article, slug: "opening-hours" };
    const { id } = (await managerOf(desk, tenant).post("/kb/articles", { ...article, slug: "other" })).body;
    await managerOf(desk, tenant).post("/kb/articles", named);
    expect((await managerOf(desk, tenant).post("/kb/articles", named)).body.code).toBe("already_exists");
    const renamed = await managerOf(desk, tenant).put(`/kb/articles/${id}`, { slug: "opening-hours" });
    expect(renamed.body.code).toBe("already_exists");
    expect((await managerOf(desk, other).post("/kb/articles", named)).status).toBe(201);
  });

  it("change field by field", async () => {
    const manager = managerOf(desk, desk.newTenant());
    const { id } = (await manager.post("/kb/articles", { ...article, category: "hours", tags: ["a", "b"] }))
      .body;
    const changed = await manager.put(`/kb/articles/${id}`, { category: null, status: "published" });
    expect(changed.body).toMatchObject({ ...article, category: null, tags: ["a", "b"], status: "published" });
    expect((await manager.get(`/kb/articles/${id}`)).body).toEqual(changed.body);
  });

  it("are written by managers and read by all staff of the tenant", async () => {
    const [tenant, other] = [desk.newTenant(), desk.newTenant()];
    const { id } = (await managerOf(desk, tenant).post("/kb/articles", article)).body;
    const staff = desk.client({ tenant, roles: ["kitchen"] });
    expect((await staff.get(`/kb/articles/${id}`)).status).toBe(200);
    expect((await staff.post("/kb/articles", article)).status).toBe(403);
    expect((await staff.put(`/kb/articles/${id}`, { title: "Mine" })).status).toBe(403);
    const foreign = await managerOf(desk, other).put(`/kb/articles/${id}`, { title: "Mine" });
    expect([foreign.status, foreign.body.code]).toEqual([404, "article_not_found"]);
    expect((await managerOf(desk, other).get("/kb/articles")).body.data).toEqual([]);
  });

  it("are listed newest first, by status, category and language together", async () => {
    const manager = managerOf(desk, desk.newTenant());
    const wanted = { category: "hours", locale: "fr", status: "published" };
    const unlike = [{}, { category: "food" }, { locale: "en" }, { status: "internal" }];
    for (const [number, other] of [...unlike, {}].entries()) {
      desk.advance({ seconds: 1 });
      await manager.post("/kb/articles", { ...article, ...wanted, ...other, slug: `n${number}` });
    }
    const slugs = async (filter: string) =>
      (await manager.get(`/kb/articles?${filter}`)).body.data.map(({ slug }: { slug: string }) => slug);
    expect(await slugs("category=hours&locale=fr&status=published")).toEqual(["n4", "n0"]);
    expect(await slugs("category=hours&locale=fr&status=published&limit=1")).toEqual(["n4"]);
    expect(await slugs("status=internal")).toEqual(["n3"]);
    expect(await slugs("locale=FR")).toEqual([]);
  });

  it("have each tag once, and are as old as before when an update changes nothing", async () => {
    const manager = managerOf(desk, desk.newTenant());
    const created = (await manager.post("/kb/articles", { ...article, tags: ["b", "a", "b"] })).body;
    expect(created.tags).toEqual(["b", "a"]);
    desk.advance({ minutes: 1 });
    const path = `/kb/articles/${created.id}`;
    const same = { slug: created.slug, tags: ["b", "a", "a"], title: article.title };
    expect((await manager.put(path, same)).body).toEqual(created);
    const changed = (await manager.put(path, { tags: [] })).body;
    expect(changed).toEqual({ ...created, tags: [], updated_at: desk.now().toISOString() });
  });

  it("of one title have a slug each, though they come at once", async () => {
    const manager = managerOf(desk, desk.newTenant());
    const made = await Promise.all(Array.from({ length: 20 }, () => manager.post("/kb/articles", article)));
    const slugs = new Set(made.map(({ body }) => body.slug));
    expect(slugs.size).toBe(20);
    expect(slugs).toContain("cafe-hours-uber-reservations");
    expect(slugs).toContain("cafe-hours-uber-reservations-20");
  });

  it("are given back to the letter", async () => {
    const manager = managerOf(desk, desk.newTenant());
    const odd = {
      title: "'; drop table articles; -- 🍕",
      body: '\t"ﷺ" \u202e\\u0000 <script>\r\n %_ \ue000',
    };
    const { id } = (await manager.post("/kb/articles", odd)).body;
    expect((await manager.get(`/kb/articles/${id}`)).body).toMatchObject(odd);
  });
});
