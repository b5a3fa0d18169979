import { startSupportMock } from "@olympus-support/msw/node";
import { SupportClient } from "@olympus-support/sdk";

const mock = await startSupportMock({ scenario: "demo" });
const client = new SupportClient({ baseUrl: mock.baseUrl, token: () => mock.tokenFor() });
const ticket = {
  subject: "Salad",
  description: "It is missing.",
  customer_id: "cust_001",
  priority: "urgent",
};
const salads = async () =>
  (await client.tickets.list().toArray({ maxItems: 500 })).filter(({ subject }) => subject === "Salad");

test("an urgent ticket is late after an hour", async () => {
  const { id } = await client.tickets.create(ticket);
  await mock.advance({ minutes: 61 });
  expect((await client.tickets.retrieve(id)).sla.status).toBe("breached");
});

test("the next test begins anew", async () => {
  expect(await salads()).toEqual([]);
});
