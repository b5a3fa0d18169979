import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isApiError, type SupportClient } from "../../src/index.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { failureOf } from "../support/fake-fetch.ts";

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.support.close());

async function codeOf(call: PromiseLike<unknown>): Promise<string> {
  const error = await failureOf(call);
  return isApiError(error) ? `${error.status} ${error.code}` : String(error);
}

describe("tenantId", () => {
  it("lets a platform role work in another tenant, for every call of the client", async () => {
    const visitor = desk.staff(
      { tenant: "platform", roles: ["platform_admin"] },
      { tenantId: "tenant_visited" },
    );
    await visitor.customers.upsert("cust_1", { name: "John Doe" });
    expect(await desk.staff({ tenant: "tenant_visited" }).customers.retrieve("cust_1")).toMatchObject({
      name: "John Doe",
    });
    expect((await visitor.customers.list()).data).toHaveLength(1);
    const home = desk.staff({ tenant: "platform", roles: ["platform_admin"] });
    expect((await home.customers.list()).data).toEqual([]);
  });

  it("of others is refused to everybody else", async () => {
    const stranger = desk.staff({ tenant: "tenant_a", roles: ["tenant_admin"] }, { tenantId: "tenant_b" });
    expect(await codeOf(stranger.customers.list())).toBe("403 forbidden");
  });
});

describe("a token", () => {
  const chat = { customer_id: "cust_abc", channel: "chat" } as const;

  async function startSession(tenant: string) {
    const agent = desk.staff({ tenant });
    await agent.agents.updateStatus("agent_001", { status: "available" });
    return { agent, session: await agent.sessions.start(chat) };
  }

  it("that has expired is refused, and its function may give the renewed one for the next call", async () => {
    const { agent, session } = await startSession("tenant_renewing");
    let token = session.chat_token;
    const customer = desk.holderOf(() => token);
    await customer.sessions.sendMessage(session.session_id, { content: "Hello?" });
    await desk.advance(61);
    const late = customer.sessions.sendMessage(session.session_id, { content: "Still there?" });
    expect(await codeOf(late)).toBe("401 unauthenticated");
    token = (await agent.sessions.renewChatToken(session.session_id)).chat_token;
    await customer.sessions.sendMessage(session.session_id, { content: "Still there?" });
    const { messages } = await customer.sessions.retrieve(session.session_id);
    expect(messages.map(({ content }) => content)).toEqual(["Hello?", "Still there?"]);
  });

  it("of one session opens neither another one nor what is the staff's", async () => {
    const { agent, session } = await startSession("tenant_chatting");
    const other = await agent.sessions.start(chat);
    const customer = desk.holderOf(session.chat_token);
    expect(await codeOf(customer.sessions.retrieve(other.session_id))).toBe("404 session_not_found");
    expect(await codeOf(customer.sessions.end(session.session_id, { resolution: "resolved" }))).toBe(
      "403 forbidden",
    );
  });
});

describe("what surrounds an answer", () => {
  it("has the caller's request id, in a refusal as well", async () => {
    const client = desk.staff({ tenant: "tenant_ids" });
    const options = { headers: { "X-Request-Id": "import-42" } };
    expect((await client.agents.list({}, options).withResponse()).requestId).toBe("import-42");
    const error = await failureOf(client.agents.retrieve("nobody", options));
    expect(isApiError(error, "agent_not_found") && error.requestId).toBe("import-42");
    expect((await client.agents.list().withResponse()).requestId).toMatch(/^req_/);
  });

  it("has an ETag for sessions and tickets, and null where there is none", async () => {
    const client = desk.staff({ tenant: "tenant_etags" });
    const ticket = { subject: "Salad", description: "Missing", customer_id: "cust_abc" };
    const { data, etag } = await client.tickets.create(ticket).withResponse();
    expect(etag).toBe(`"${data.version}"`);
    expect((await client.tickets.addTags(data.id, { tags: ["vip"] }, { ifMatch: etag ?? "" })).tags).toEqual([
      "vip",
    ]);
    expect((await client.customers.retrieve("cust_abc").withResponse()).etag).toBeNull();
  });
});

it("a client that calls too often is told when to come back, and then gets through", async () => {
  let now = Date.parse("2026-01-24T19:30:00Z");
  const strict = await openDesk({ rateLimit: { perSecond: 0.5, burst: 2 }, clock: () => new Date(now) });
  const client = strict.holderOf(await strict.tokenOf());
  for (let call = 0; call < 2; call += 1) await client.agents.list();
  const error = await failureOf(client.agents.list());
  if (!isApiError(error, "rate_limited")) throw error;
  expect([error.status, error.retryAfter]).toEqual([429, 2]);
  now += (error.retryAfter ?? 0) * 1000;
  const { response } = await client.agents.list().withResponse();
  expect(response.headers.get("ratelimit-remaining")).toBe("0");
  await strict.support.close();
});

it("a list that is aborted between its pages fetches no further one", async () => {
  const client: SupportClient = desk.staff({ tenant: "tenant_long" });
  for (const id of ["a", "b", "c"]) await client.customers.upsert(id, {});
  const controller = new AbortController();
  const seen: string[] = [];
  const walk = async (): Promise<void> => {
    for await (const { id } of client.customers.list({ limit: 1 }, { signal: controller.signal })) {
      seen.push(id);
      if (seen.length === 2) controller.abort();
    }
  };
  const before = desk.calls.length;
  expect(await failureOf(walk())).toMatchObject({ kind: "abort" });
  expect([seen.length, desk.calls.length - before]).toEqual([2, 2]);
});
