import { verifyWebhook } from "@olympus-support/sdk/webhooks";
import { expect, it } from "vitest";
import { createSupportMock, type SupportMock } from "../src/index.ts";
import { clientOf } from "./support/mocked.ts";

const url = "http://localhost:3000/support-events";
const ticket = { subject: "Salad", description: "It is missing.", customer_id: "cust_1" } as const;

/** A mock with a webhook for all events. */
async function hooked(): Promise<{
  mock: SupportMock;
  id: string;
  secret: string;
  open: () => Promise<string>;
}> {
  const mock = await createSupportMock();
  const client = clientOf(mock, { role: "tenant_admin" });
  const { id, secret } = await client.webhooks.create({ url, events: ["*"] });
  return { mock, id, secret, open: async () => (await client.tickets.create(ticket)).id };
}

const verified = (mock: SupportMock, secret: string) =>
  Promise.all(
    mock.deliveries.map(({ body, headers }) =>
      verifyWebhook(body, headers, secret, { now: () => mock.clock.now(), toleranceSeconds: 86_400 }),
    ),
  );

it("sends signed webhooks, which the SDK verifies", async () => {
  const { mock, secret, open } = await hooked();
  const id = await open();
  await mock.tick();
  expect(mock.deliveries).toMatchObject([{ url, status: 204 }]);
  const [event] = await verified(mock, secret);
  expect(event).toMatchObject({ type: "support.ticket_created", data: { sequence: 1, ticket: { id } } });
  await expect(
    verifyWebhook(`${mock.deliveries[0]?.body} `, mock.deliveries[0]?.headers ?? {}, secret, {
      now: () => mock.clock.now(),
    }),
  ).rejects.toMatchObject({ code: "signature_mismatch" });
});

it("tells of what time alone brings about", async () => {
  const { mock, secret, open } = await hooked();
  await open();
  await mock.advance({ hours: 5 });
  const types = (await verified(mock, secret)).map(({ type }) => type);
  expect(types).toEqual(["support.ticket_created", "support.sla_at_risk", "support.sla_breach"]);
});

it("tries again when the clock is moved, with the same id, until the receiver takes it", async () => {
  const { mock, id, secret, open } = await hooked();
  const recover = mock.receive(() => new Response(null, { status: 503 }));
  await open();
  await mock.advance({ minutes: 9 });
  expect(mock.deliveries.map(({ status }) => status)).toEqual([503, 503, 503]);
  recover();
  await mock.advance({ hours: 1 });
  expect(mock.deliveries.map(({ status }) => status)).toEqual([503, 503, 503, 204]);
  expect(new Set(mock.deliveries.map(({ headers }) => headers.get("webhook-id"))).size).toBe(1);
  expect(await verified(mock, secret)).toHaveLength(4);
  const { data } = await clientOf(mock, { role: "tenant_admin" }).webhooks.listDeliveries(id);
  expect(data).toMatchObject([{ status: "delivered" }]);
});

it("shows each attempt to the receiver, and counts one that throws as no answer", async () => {
  const { mock, open } = await hooked();
  const bodies: string[] = [];
  mock.receive(async (request) => {
    bodies.push(await request.text());
    throw new TypeError("no connection");
  });
  await open();
  await mock.tick();
  expect(mock.deliveries).toMatchObject([{ status: null, body: bodies[0] }]);
});

it("forgets deliveries and receivers when it is reset, and makes the same secrets again", async () => {
  const { mock, secret, open } = await hooked();
  mock.receive(() => new Response(null, { status: 500 }));
  await open();
  await mock.tick();
  await mock.reset();
  expect(mock.deliveries).toEqual([]);
  const client = clientOf(mock, { role: "tenant_admin" });
  expect((await client.webhooks.create({ url, events: ["*"] })).secret).toBe(secret);
  await client.tickets.create(ticket);
  await mock.tick();
  expect(mock.deliveries).toMatchObject([{ status: 204 }]);
});
