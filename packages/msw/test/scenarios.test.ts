import type { SessionSummary, Ticket } from "@olympus-support/sdk";
import { describe, expect, it } from "vitest";
import { createSupportMock, type Scenario, type ScenarioName, type SupportMock } from "../src/index.ts";
import { clientOf, failureOf } from "./support/mocked.ts";

const now = "2026-03-02T09:00:00.000Z";
const mockOf = (scenario: Scenario | readonly Scenario[]): Promise<SupportMock> =>
  createSupportMock({ now, scenario });

const count = <T>(items: readonly T[], name: (item: T) => string | undefined): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[name(item) ?? "none"] = (counts[name(item) ?? "none"] ?? 0) + 1;
  return counts;
};

async function contentOf(mock: SupportMock): Promise<{ sessions: SessionSummary[]; tickets: Ticket[] }> {
  const client = clientOf(mock);
  const sessions = await client.sessions.list().toArray({ maxItems: 100 });
  const tickets = await client.tickets.list().toArray({ maxItems: 100 });
  return { sessions, tickets } as { sessions: SessionSummary[]; tickets: Ticket[] };
}

describe("a scenario", () => {
  it.each<ScenarioName>(["empty", "demo", "busy queue", "breached SLAs", "agent offline"])(
    "%s ends at the mock's own time, with nothing in its future",
    async (name) => {
      const mock = await mockOf(name);
      expect(new Date(mock.clock.now()).toISOString()).toBe(now);
      const { sessions, tickets } = await contentOf(mock);
      for (const { created_at } of [...sessions, ...tickets]) expect(created_at <= now).toBe(true);
      expect(sessions.length + tickets.length > 0).toBe(name !== "empty");
    },
  );

  it("demo has sessions, tickets and articles in every state", async () => {
    const mock = await mockOf("demo");
    const { sessions, tickets } = await contentOf(mock);
    expect(count(sessions, ({ status }) => status)).toEqual({
      active: 2,
      on_hold: 1,
      resolved: 2,
      closed: 1,
    });
    expect(count(tickets, ({ status }) => status)).toEqual({
      new: 1,
      open: 1,
      pending: 1,
      on_hold: 1,
      solved: 1,
      closed: 1,
    });
    const found = await clientOf(mock).kb.search({ q: "when does my refund arrive" });
    expect(found.results[0]?.title).toBe("When a refund arrives");
  });

  it("busy queue has agents at their limit and twelve who wait in the order of the desk", async () => {
    const mock = await mockOf("busy queue");
    const { sessions } = await contentOf(mock);
    expect(count(sessions, ({ status }) => status)).toEqual({ active: 4, queued: 12 });
    const places = sessions.flatMap(({ queue_position }) => (queue_position > 0 ? [queue_position] : []));
    expect(places.sort((one, two) => one - two)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    const agents = await clientOf(mock).agents.list().toArray({ maxItems: 10 });
    expect(agents.map(({ status }) => status)).toEqual(["busy", "busy"]);
  });

  it("breached SLAs has tickets that are late, and some that soon will be", async () => {
    const mock = await mockOf("breached SLAs");
    const slas = async () => count((await contentOf(mock)).tickets, ({ sla }) => sla?.status);
    const before = await slas();
    expect(before["breached"]).toBeGreaterThanOrEqual(3);
    expect(before["at_risk"]).toBeGreaterThanOrEqual(2);
    await mock.advance({ minutes: 10 });
    expect((await slas())["breached"]).toBeGreaterThan(before["breached"] ?? 0);
  });

  it("agent offline has an open session, and nobody for the next one", async () => {
    const client = clientOf(await mockOf("agent offline"), { agent: "agent_009" });
    const refusal = await failureOf(client.sessions.start({ customer_id: "cust_9", channel: "chat" }));
    expect(refusal).toMatchObject({ status: 400, code: "no_agents_available" });
    expect((await client.sessions.list({ status: "active" })).data).toHaveLength(1);
  });

  it("of one's own is played through the API, after those before it", async () => {
    const mock = await mockOf([
      "busy queue",
      async ({ client, as, holderOf, advance, random }) => {
        expect(random()).toBeLessThan(1);
        await as({ agent: "agent_007", name: "Jane" }).agents.updateStatus("agent_007", {
          status: "available",
        });
        const { data } = await client.sessions.list({ status: "active", limit: 1 });
        const { chat_token } = await client.sessions.renewChatToken(data[0]?.session_id ?? "");
        await holderOf(chat_token).sessions.sendMessage(data[0]?.session_id ?? "", { content: "Thank you" });
        await advance({ minutes: 5 });
      },
    ]);
    expect(new Date(mock.clock.now()).toISOString()).toBe("2026-03-02T09:05:00.000Z");
    const { sessions } = await contentOf(mock);
    expect(count(sessions, ({ status }) => status)).toEqual({ active: 9, queued: 7 });
    await mock.reset();
    expect((await contentOf(mock)).sessions).toEqual(sessions);
  });

  it("that fails says so", async () => {
    const failing: Scenario = ({ client }) => client.tickets.update("ticket_404", { status: "open" });
    expect(await failureOf(mockOf(failing))).toMatchObject({ code: "ticket_not_found" });
  });
});
