import { beforeAll, describe, expect, it } from "vitest";
import { addressOf, callOperation, guardedIds } from "../http/calls.ts";
import type { TestClient } from "../support/client.ts";
import { engines } from "../support/engines.ts";
import { says } from "./essence.ts";
import { useMatrixDesk } from "./matrix-desk.ts";
import { requests } from "./requests.ts";
import { furnish, managerIn, type Scene, startSession } from "./scene.ts";
import { hiddenContext, markerOf, type Stage, secrets } from "./secrets.ts";

const names = Object.keys(secrets);

describe.each(engines)("what customers do not see on %s", { timeout: 120_000 }, (engine) => {
  const { desk, count } = useMatrixDesk(engine, "E");
  let scene: Scene;
  let stage: Stage;
  let customers: readonly { readonly client: TestClient; readonly session_id: string }[];
  const addresses = new Map<string, string>();

  beforeAll(async () => {
    scene = await furnish(desk, "shown");
    const { agent_id, team_id, customer_id, ticket_id } = scene.own;
    const client = managerIn(desk, scene.tenant);
    const open = await startSession(client, scene.own, hiddenContext);
    const ended = await startSession(client, scene.own, hiddenContext);
    customers = [open, ended].map(({ id, chatToken }) => ({
      client: desk.clientWithToken(chatToken),
      session_id: id,
    }));
    stage = {
      client,
      agent: agent_id,
      team: team_id,
      customer: customer_id,
      open: `/sessions/${open.id}`,
      ended: `/sessions/${ended.id}`,
      ticket: `/tickets/${ticket_id}`,
    };
    for (const name of names) await plant(name);
  });

  async function plant(name: string): Promise<void> {
    const secret = secrets[name];
    if (secret === undefined) throw new Error(name);
    const planted = await secret.plant(stage, markerOf(name));
    addresses.set(name, secret.shownAt(stage, planted));
  }

  it.each(names)("%s is shown to staff", async (name) => {
    const answer = await stage.client.get(addresses.get(name) ?? "");
    expect(says(answer, markerOf(name))).toBe(true);
    count(1);
  });

  it.each(guardedIds)("is in no answer of %s to a customer", async (id) => {
    for (const { client, session_id } of customers) {
      const { query = "", body } = requests[id](scene.own, "hello");
      const address = addressOf(id, { ...scene.own, session_id });
      const answers = [
        await callOperation(client, id, address + query, body),
        await callOperation(client, id, `${address}?limit=x&nonsense=1`, { nonsense: 1 }),
        await callOperation(client, id, addressOf(id, { ...scene.own }) + query, body),
      ];
      const seen = names.filter((name) => answers.some((answer) => says(answer, markerOf(name))));
      expect(seen).toEqual([]);
      count(names.length * answers.length);
    }
  });

  it("is quoted in no reply that is suggested", async () => {
    const question = "how long does a voucher take";
    const answers = [
      await stage.client.get(`/kb/search?q=${encodeURIComponent(question)}`),
      await stage.client.post("/kb/suggest", { message: question }),
      await stage.client.post("/kb/suggest", { session_id: customers[0]?.session_id, message: question }),
    ];
    for (const { body } of answers) {
      expect(body.results.length).toBeGreaterThan(0);
      expect(body.suggested_response ?? "").not.toContain("hidden_");
      count(1);
    }
  });

  it("is in no figure", async () => {
    for (const group of ["hour", "day", "week"]) {
      const answer = await stage.client.get(`/analytics?group_by=${group}`);
      expect(says(answer, "hidden_")).toBe(false);
      count(1);
    }
  });

  it("leaves the desk in no event", async () => {
    desk.advance({ hours: 200 });
    await desk.support.tick();
    const events = await desk.allEvents(scene.tenant);
    expect(new Set(events.map(({ type }) => type)).size).toBe(13);
    for (const name of names.filter((one) => !secrets[one]?.inEvents)) {
      expect(events.filter(({ data }) => data.includes(markerOf(name)))).toEqual([]);
      count(1);
    }
  });
});
