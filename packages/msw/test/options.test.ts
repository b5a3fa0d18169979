import { describe, expect, it } from "vitest";
import { createSupportMock } from "../src/index.ts";
import { clientOf, failureOf, mocked } from "./support/mocked.ts";

const customer = { customer_id: "cust_1", channel: "chat" } as const;

describe("the options of a mock", () => {
  it.each([
    "https://desk.example.com",
    "https://desk.example.com/api/v1/support/",
    "https://x.test/some/path/api/v1/support",
  ])("baseUrl %s is where it answers and what it says of itself", async (baseUrl) => {
    const { mock, client } = await mocked({ baseUrl });
    const { websocket_url } = await client.sessions.start(customer);
    const root = mock.baseUrl.replace("/api/v1/support", "");
    expect(baseUrl.startsWith(root)).toBe(true);
    expect(websocket_url).toBe(`${root.replace("https", "wss")}/ws/sess_001`);
    const made = await client.tickets.create({ subject: "a", description: "b", customer_id: "c" });
    expect((await client.tickets.retrieve(made.id)).subject).toBe("a");
    expect((await client.system.health()).status).toBe("ok");
  });

  it("now is the time of everything, and stands until it is moved", async () => {
    const { mock, client } = await mocked({ now: new Date("2027-05-01T00:00:00Z") });
    const { created_at } = await client.sessions.start(customer);
    expect(created_at).toBe("2027-05-01T00:00:00.000Z");
    await mock.tick();
    expect(new Date(mock.clock.now()).toISOString()).toBe("2027-05-01T00:00:01.000Z");
  });

  it("now: moving goes with the machine's clock, and can be moved on top of that", async () => {
    const before = Date.now();
    const { mock } = await mocked({ now: "moving" });
    await mock.advance({ hours: 1 });
    const ahead = mock.clock.now() - 3_600_000;
    expect(ahead).toBeGreaterThanOrEqual(before);
    expect(ahead).toBeLessThanOrEqual(Date.now());
    await mock.close();
  });

  it("settings and rateLimit are the desk's", async () => {
    const options = { settings: { queueMax: 1 }, rateLimit: { perSecond: 1, burst: 4 } };
    const { client } = await mocked(options);
    await client.agents.updateStatus("agent_001", { status: "busy" });
    await client.sessions.start(customer);
    expect(await failureOf(client.sessions.start(customer))).toMatchObject({ code: "queue_full" });
    expect(await failureOf(client.sessions.list())).toMatchObject({ status: 429, code: "rate_limited" });
  });

  it.each([
    [{ baseUrl: "desk" }, /baseUrl: Give an http or https address/],
    [{ baseUrl: "ftp://desk" }, /baseUrl: Give an http or https address/],
    [{ now: "yesterday" }, /now: Give a time/],
  ])("%o is refused with what to give instead", async (options, message) => {
    const failure = await failureOf(createSupportMock(options));
    expect(failure).toBeInstanceOf(TypeError);
    expect(String(failure)).toMatch(message);
  });
});

describe("a token", () => {
  it("has the role, tenant and agent that were asked for", async () => {
    const mock = await createSupportMock();
    const kitchen = clientOf(mock, { role: "kitchen", agent: "agent_007", name: "Jane" });
    await kitchen.agents.updateStatus("agent_007", { status: "available" });
    expect((await kitchen.agents.retrieve("agent_007")).name).toBe("Jane");
    const refusal = await failureOf(kitchen.agents.updateStatus("agent_001", { status: "away" }));
    expect(refusal).toMatchObject({ status: 403, code: "forbidden" });
    const elsewhere = await failureOf(clientOf(mock, { tenant: "other" }).agents.retrieve("agent_007"));
    expect(elsewhere).toMatchObject({ status: 404 });
    const stranger = clientOf(mock, { role: ["visitor"] });
    expect(await failureOf(stranger.tickets.list())).toMatchObject({ status: 403 });
  });

  it("is good for as long as it says, by the mock's clock", async () => {
    const { mock, client } = await mocked();
    const token = await mock.tokenFor({ lifetime: { minutes: 5 } });
    const headers = { authorization: `Bearer ${token}` };
    const ask = async () => (await mock.fetch(new Request(`${mock.baseUrl}/tickets`, { headers }))).status;
    expect(await ask()).toBe(200);
    await mock.advance({ minutes: 7 });
    expect(await ask()).toBe(401);
    expect((await client.tickets.list()).data).toEqual([]);
  });
});

it("refuses to go back in time", async () => {
  const { mock } = await mocked();
  expect(() => mock.advance({ minutes: -1 })).toThrow("advance: Give a span that is not negative");
});

it("migrates itself: there is nothing left to do", async () => {
  const { mock } = await mocked();
  expect(await mock.support.migrate()).toEqual([]);
});
