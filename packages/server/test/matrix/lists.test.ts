import { beforeAll, describe, expect, it } from "vitest";
import type { TestClient } from "../support/client.ts";
import { engines } from "../support/engines.ts";
import { absent } from "./belongings.ts";
import { says } from "./essence.ts";
import { useMatrixDesk } from "./matrix-desk.ts";
import { furnish, managerIn } from "./scene.ts";
import type { Scenes } from "./ways.ts";

/** One role of each standing. */
const asked = ["server", "manager", "tenant_admin", "platform_admin"];

const filters = [
  ["/sessions?agent_id=", "agent_id"],
  ["/sessions?customer_id=", "customer_id"],
  ["/sessions?team_id=", "team_id"],
  ["/tickets?assigned_to=", "agent_id"],
  ["/tickets?customer_id=", "customer_id"],
  ["/agents?team_id=", "team_id"],
] as const;
const lists = [
  ...["/sessions", "/tickets", "/agents", "/teams", "/customers", "/kb/articles"],
  ...["/sla/policies", "/sla/calendars"],
];
const adminLists = ["/webhooks", "/events"];

describe.each(engines)("what a list shows on %s", { timeout: 120_000 }, (engine) => {
  const { desk, count } = useMatrixDesk(engine, "B, lists:");
  let scenes: Scenes;

  beforeAll(async () => {
    scenes = { here: await furnish(desk, "marker_of_here"), there: await furnish(desk, "marker_of_there") };
    // Events are listed when they have left the outbox.
    await desk.support.tick();
  });

  function clientOf(role: string): TestClient {
    const { tenant, own } = scenes.here;
    return desk.client({ tenant, id: own.agent_id, roles: [role] });
  }

  it.each(filters)("is nothing of another tenant by %s", async (path, name) => {
    for (const role of asked) {
      const client = clientOf(role);
      for (const to of [scenes.there.own, absent]) {
        expect((await client.get(path + to[name])).body.data).toEqual([]);
      }
      expect((await client.get(path + scenes.here.colleague[name])).body.data).not.toEqual([]);
      count(3);
    }
  });

  it.each([...lists, ...adminLists])(
    "is nothing of another tenant in %s, whatever the cursor",
    async (path) => {
      const there = managerIn(desk, scenes.there.tenant);
      const theirs = (await there.get(`${path}?limit=1`)).body;
      expect(theirs.next_cursor).not.toBeNull();
      for (const role of adminLists.includes(path) ? asked.slice(2) : asked) {
        const client = clientOf(role);
        const every = await client.get(`${path}?limit=200`);
        const after = await client.get(`${path}?cursor=${theirs.next_cursor}`);
        expect(says(every, scenes.here.tenant) || says(every, scenes.here.marker)).toBe(true);
        for (const answer of [every, after]) {
          expect(says(answer, scenes.there.marker) || says(answer, scenes.there.tenant)).toBe(false);
        }
        count(2);
      }
    },
  );

  it("is nothing of another tenant in the figures and in searches", async () => {
    const empty = desk.client({ tenant: desk.newTenant(), roles: ["tenant_admin"] });
    expect((await empty.get("/analytics")).body.summary).toMatchObject({
      total_sessions: 0,
      total_tickets: 0,
    });
    const { there } = scenes;
    for (const of of [`agent_id=${there.own.agent_id}`, `team_id=${there.own.team_id}`, "channel=chat"]) {
      const { body } = await empty.get(`/analytics?${of}&include=by_agent,by_team`);
      expect(body).toMatchObject({ summary: { total_sessions: 0 }, by_agent: [], by_team: [] });
    }
    expect((await empty.get("/kb/search?q=refund")).body.results).toEqual([]);
    expect((await clientOf("manager").get("/kb/search?q=refund")).body.results).not.toEqual([]);
    count(3);
  });
});
