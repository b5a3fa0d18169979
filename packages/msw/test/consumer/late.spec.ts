import { startSupportMock } from "@olympus-support/msw/node";
import { SupportClient } from "@olympus-support/sdk";
import { afterAll, afterEach, expect, test } from "vitest";

const mock = await startSupportMock({ scenario: "demo", hooks: { afterEach, afterAll } });
const client = new SupportClient({ baseUrl: mock.baseUrl, token: () => mock.tokenFor() });

test("an urgent ticket is late after an hour", async () => {
  const { id } = await client.tickets.create({
    subject: "Salad",
    description: "It is missing.",
    customer_id: "cust_001",
    priority: "urgent",
  });
  await mock.advance({ minutes: 61 });
  expect((await client.tickets.retrieve(id)).sla.status).toBe("breached");
});
