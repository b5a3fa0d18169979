import { setupServer } from "msw/node";
import { afterEach, expect, it } from "vitest";
import { createSupportMock } from "../src/index.ts";
import { clientOf, mocked } from "./support/mocked.ts";

const many = 50;
const server = setupServer();
server.listen({ onUnhandledFrame: "error" });
afterEach(() => server.resetHandlers());

it(`keeps ${many} mocks that work at the same time apart`, async () => {
  const seen = await Promise.all(
    Array.from({ length: many }, async (_, index) => {
      const { mock, client, talk } = await mocked();
      const { chat, contents } = await talk();
      for (let ticket = 0; ticket <= index % 5; ticket += 1) {
        await client.tickets.create({ subject: `of ${index}`, description: "x", customer_id: "cust_1" });
      }
      await chat.send(`said in ${index}`);
      await mock.advance({ seconds: index });
      const tickets = await client.tickets.list().toArray({ maxItems: 100 });
      return { subjects: tickets.map(({ subject }) => subject), contents: contents(), now: mock.clock.now() };
    }),
  );
  expect(new Set(seen.map(({ now }) => now)).size).toBe(many);
  for (const [index, { subjects, contents }] of seen.entries()) {
    expect(subjects).toEqual(Array.from({ length: (index % 5) + 1 }, () => `of ${index}`));
    expect(contents).toEqual([`said in ${index}`]);
  }
});

it("gives each test its own with `server.boundary`", async () => {
  const inBoundary = server.boundary(async (name: string) => {
    const mock = await createSupportMock();
    server.use(...mock.handlers);
    const headers = { authorization: `Bearer ${await mock.tokenFor()}`, "content-type": "application/json" };
    const put = { method: "PUT", headers, body: JSON.stringify({ name }) };
    await fetch(`${mock.baseUrl}/customers/cust_1`, put);
    await new Promise((resolve) => setImmediate(resolve));
    const response = await fetch(`${mock.baseUrl}/customers`, { headers });
    return ((await response.json()) as { data: { name: string }[] }).data.map((customer) => customer.name);
  });
  const names = ["Ada", "Grace", "Hedy"];
  expect(await Promise.all(names.map((name) => inBoundary(name)))).toEqual(names.map((name) => [name]));
});

it("resets data, ids, time, overrides and sockets, but not the mock beside it", async () => {
  const [one, other] = [await mocked(), await mocked()];
  const { chat } = await one.talk();
  await other.client.tickets.create({ subject: "mine", description: "x", customer_id: "cust_1" });
  await one.client.tickets.create({ subject: "gone", description: "x", customer_id: "cust_1" });
  await one.mock.advance({ minutes: 30 });
  one.mock.override("listTickets", { status: 200, body: { data: [], next_cursor: null, has_more: true } });
  await one.mock.reset();
  expect(chat.state.status).toBe("reconnecting");
  chat.close();
  expect(new Date(one.mock.clock.now()).toISOString()).toBe("2026-01-24T19:30:00.000Z");
  expect(await one.client.tickets.list()).toMatchObject({ data: [], has_more: false });
  const again = await one.client.tickets.create({ subject: "new", description: "x", customer_id: "cust_1" });
  expect(again.id).toBe("ticket_001");
  expect((await clientOf(other.mock).tickets.list()).data).toHaveLength(1);
});
