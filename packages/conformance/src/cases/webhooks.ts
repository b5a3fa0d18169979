import type { Case } from "../case.ts";
import { equal, has, holds, refused } from "../check.ts";
import { refuses, succeeds } from "../contract/keys.ts";
import { nothing } from "../samples/samples.ts";
import { newTeam, newTicket, startSession } from "../scene/desk.ts";
import type { Scene } from "../scene/scene.ts";
import { newWebhook, testDelivery } from "../scene/webhooks.ts";
import { at, conflict } from "./conflict.ts";

async function disabled(scene: Scene): Promise<string> {
  return await newWebhook(scene, { enabled: false });
}

const conflicts: readonly Case[] = [
  conflict(
    "createWebhook",
    "team_not_found",
    "a team that is not there",
    at(({ client }) =>
      client.webhooks.create({ url: "https://webhooks.invalid", events: ["*"], team_ids: [nothing] }),
    ),
  ),
  conflict("updateWebhook", "team_not_found", "a team that is not there", async (scene) => {
    const id = await newWebhook(scene);
    return () => scene.client.webhooks.update(id, { team_ids: [nothing] });
  }),
  conflict("getWebhookDelivery", "delivery_not_found", "a delivery that is not there", async (scene) => {
    const id = await newWebhook(scene);
    return () => scene.client.webhooks.retrieveDelivery(id, nothing);
  }),
  conflict("redeliverWebhookDelivery", "delivery_not_found", "another webhook's delivery", async (scene) => {
    const [id, other] = [await newWebhook(scene), await newWebhook(scene)];
    const { id: delivery } = await testDelivery(scene, other);
    return () => scene.client.webhooks.redeliver(id, delivery);
  }),
  conflict("testWebhook", "invalid_transition", "a webhook that is disabled", async (scene) => {
    const id = await disabled(scene);
    return () => scene.client.webhooks.test(id);
  }),
  conflict("redeliverWebhookDelivery", "invalid_transition", "a webhook that is disabled", async (scene) => {
    const id = await newWebhook(scene);
    const { id: delivery } = await testDelivery(scene, id);
    await scene.client.webhooks.update(id, { enabled: false });
    return () => scene.client.webhooks.redeliver(id, delivery);
  }),
  conflict("redeliverWebhookEvents", "invalid_transition", "a webhook that is disabled", async (scene) => {
    const id = await disabled(scene);
    return () => scene.client.webhooks.redeliverEvents(id, { from: "2026-01-24T19:00:00Z" });
  }),
  conflict("redeliverWebhookEvents", "event_not_found", "an event that is not there", async (scene) => {
    const id = await newWebhook(scene);
    return () => scene.client.webhooks.redeliverEvents(id, { after_event_id: nothing });
  }),
  conflict(
    "listEvents",
    "event_not_found",
    "an event that is not there",
    at(({ client }) => client.events.list({ after: nothing })),
  ),
];

/** Webhooks, their deliveries, and the list of events. */
export const webhooks: readonly Case[] = [
  ...conflicts,
  {
    name: "a webhook shows its secret when it is made and when it is rotated, and at no other time",
    reaches: [...succeeds("createWebhook"), ...succeeds("rotateWebhookSecret"), ...succeeds("getWebhook")],
    async run(scene) {
      const { webhooks: list } = scene.client;
      const params = { url: "https://webhooks.invalid/in", events: ["support.ticket_created" as const] };
      const { id, secret } = await list.create(params);
      scene.after(() => list.delete(id));
      holds(/^whsec_[A-Za-z0-9+/]{32,44}={0,2}$/.test(secret), "The secret is whsec_ and base64.");
      const rotated = await list.rotateSecret(id);
      holds(rotated.secret !== secret, "The new secret is another one.");
      const read = await list.retrieve(id);
      has(read, { ...params, enabled: true, team_ids: null, failing_since: null }, "the webhook");
      equal("secret" in read, false, "whether the secret is shown again");
      holds(read.previous_secret_expires_at !== null, "The former secret signs for a while.");
    },
  },
  {
    name: "createWebhook refuses an address that is not https",
    reaches: refuses("createWebhook", "invalid_request"),
    async run({ client }) {
      const call = client.webhooks.create({ url: "http://webhooks.invalid/in", events: ["*"] });
      const { errors } = await refused(call, "invalid_request");
      equal(errors[0]?.pointer, "/url", "the pointer");
    },
  },
  {
    name: "a delivery that failed is listed with its attempt, and goes again when it is asked to",
    reaches: [...succeeds("testWebhook"), ...succeeds("listWebhookDeliveries"), ...succeeds("updateWebhook")],
    needs: ["time"],
    async run(scene) {
      const id = await newWebhook(scene);
      const delivery = await testDelivery(scene, id);
      has(delivery, { status: "pending", event_type: "support.test", attempts: [] }, "the delivery");
      await scene.pass(1);
      const { data } = await scene.client.webhooks.listDeliveries(id);
      equal(data.length, 1, "how many deliveries there are");
      holds((data[0]?.attempts.length ?? 0) > 0, "The attempt is listed.");
      const again = await scene.client.webhooks.redeliver(id, delivery.id);
      has(again, { id: delivery.id, event_id: delivery.event_id, status: "pending" }, "the redelivery");
      await scene.client.webhooks.update(id, { enabled: false });
      const cancelled = await scene.client.webhooks.retrieveDelivery(id, delivery.id);
      equal(cancelled.status, "cancelled", "what became of it when the webhook was disabled");
    },
  },
  {
    name: "events are listed in their order, after the one that is named",
    reaches: succeeds("listEvents"),
    needs: ["time", "any token"],
    async run(scene) {
      const { client } = scene;
      const ticket = await newTicket(scene);
      await client.tickets.update(ticket.id, { priority: "high" });
      await newTeam(scene);
      await scene.pass(2);
      const all = await client.events.list({ limit: 1 }).toArray({ maxItems: 10 });
      const types = all.map(({ type }) => type);
      equal(types, ["support.ticket_created", "support.ticket_updated"], "the events");
      const first = all[0]?.id ?? "";
      const rest = await client.events.list({ after: first });
      equal(
        rest.data.map(({ id }) => id),
        all.slice(1).map(({ id }) => id),
        "what comes after the first",
      );
    },
  },
  {
    name: "messages are told while a webhook asks for them, each change of a session as an event of its own",
    reaches: succeeds("listEvents"),
    needs: ["time", "any token"],
    async run(scene) {
      const { client } = scene;
      await newWebhook(scene, { events: ["support.message_created"], enabled: false });
      const { session_id: session } = await startSession(scene);
      const sent = await client.sessions.sendMessage(session, { content: "Hello" });
      await client.sessions.hold(session);
      await scene.pass(2);
      const all = await client.events.list({ limit: 200 }).toArray({ maxItems: 2000 });
      const told = all.filter(({ data }) => JSON.stringify(data).includes(session));
      const dataOf = (type: string) => told.find((event) => event.type === type)?.data;
      has(dataOf("support.message_created"), { message: sent }, "the message's event");
      const changes = JSON.stringify(dataOf("support.session_updated")?.["changes"]);
      holds(changes?.includes('"on_hold"') === true, "It is told that the session was put on hold.");
      const sequences = told.map(({ data }) => data["sequence"]);
      equal(
        sequences,
        [...sequences.keys()].map((at) => at + 1),
        "the count of the session's events",
      );
    },
  },
];
