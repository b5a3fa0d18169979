import type { Case } from "../case.ts";
import { equal, has, holds, refused } from "../check.ts";
import { succeeds } from "../contract/keys.ts";
import { randomText } from "../random-ids.ts";
import { nothing } from "../samples/samples.ts";
import { endedSession, startSession } from "../scene/desk.ts";
import { conflict } from "./conflict.ts";

/** Looking for customers, making one of two, and erasing what is known of them. */
export const customerCases: readonly Case[] = [
  {
    name: "listCustomers finds those of whom every word begins a word",
    reaches: succeeds("listCustomers"),
    async run(scene) {
      const { client } = scene;
      const word = `zq${randomText(14)}`.toLowerCase();
      const [ann, ben] = [scene.fresh("customer"), scene.fresh("customer")];
      await client.customers.upsert(ann, { name: `Ann ${word}` });
      await client.customers.upsert(ben, { name: "Bén", email: `ben@${word}.example` });
      const found = async (q: string): Promise<string[]> =>
        (await client.customers.list({ q })).data.map(({ id }) => id);
      equal(await found(word.toUpperCase()), [ben, ann], "who is found by the word");
      equal(await found(`${word.slice(0, 12)} an`), [ann], "who is found by two beginnings");
      equal(await found(`${word} ben@`), [ben], "who is found without an accent");
      equal(await found(word.slice(1)), [], "who is found by an end");
      const pages = client.customers.list({ q: word, limit: 1 });
      equal(
        (await pages.toArray({ maxItems: 10 })).map(({ id }) => id),
        [ben, ann],
        "page by page",
      );
    },
  },
  {
    name: "mergeCustomer gives what the duplicate has to the other, for whom its id stands",
    reaches: [...succeeds("mergeCustomer"), ...succeeds("getCustomer"), ...succeeds("listSessions")],
    async run(scene) {
      const { client } = scene;
      const [id, duplicate_id] = [scene.fresh("customer"), scene.fresh("customer")];
      await client.customers.upsert(id, { name: "John Doe" });
      const { session_id, chat_token } = await startSession(scene, {
        customer_id: duplicate_id,
        customer: { name: "Johnny", email: "john@example.com" },
        initial_message: "Hello",
      });
      const john = { id, name: "John Doe", email: "john@example.com" };
      has(await client.customers.merge(id, { duplicate_id }), john, "the customer that is left");
      has(await client.customers.merge(id, { duplicate_id }), john, "the same again");
      has(await client.customers.retrieve(duplicate_id), john, "what the merged id shows");
      has((await client.sessions.retrieve(session_id)).customer, john, "the customer of the session");
      const listed = await client.sessions.list({ customer_id: duplicate_id });
      equal(
        listed.data.map((one) => one.session_id),
        [session_id],
        "the sessions under the merged id",
      );
      const said = await scene.holder(chat_token).sessions.sendMessage(session_id, { content: "Still here" });
      has(said, { seq: 2, sender_id: id }, "what the customer says with the earlier token");
    },
  },
  {
    name: "mergeCustomer keeps the ratings of what has ended",
    reaches: succeeds("mergeCustomer"),
    async run(scene) {
      const { client } = scene;
      const id = scene.fresh("customer");
      await client.customers.upsert(id, {});
      const { session_id, customer } = await endedSession(scene);
      await client.sessions.rate(session_id, { score: 4 });
      await client.customers.merge(id, { duplicate_id: customer.id });
      const { rating, customer: now } = await client.sessions.retrieve(session_id);
      equal([rating?.score, now.id], [4, id], "the score and whose it is");
    },
  },
  conflict("mergeCustomer", "invalid_request", "a customer with itself", async (scene) => {
    const { id } = await scene.client.customers.upsert(scene.fresh("customer"), {});
    return () => scene.client.customers.merge(id, { duplicate_id: id });
  }),
  conflict("mergeCustomer", "customer_not_found", "a duplicate who is not there", async (scene) => {
    const { id } = await scene.client.customers.upsert(scene.fresh("customer"), {});
    return () => scene.client.customers.merge(id, { duplicate_id: nothing });
  }),
  {
    name: "eraseCustomer leaves nothing of what was said, and every count",
    reaches: [...succeeds("eraseCustomer"), ...succeeds("getSession"), ...succeeds("getTicket")],
    async run(scene) {
      const { client } = scene;
      const word = `zq${randomText(14)}`;
      const id = scene.fresh("customer");
      await client.customers.upsert(id, { name: word, email: "john@example.com", metadata: { word } });
      const { session_id } = await startSession(scene, { customer_id: id, context: { word } });
      await client.sessions.sendMessage(session_id, { content: word });
      await client.sessions.end(session_id, { resolution: "resolved", resolution_notes: word });
      await client.sessions.rate(session_id, { score: 4, comment: word });
      const ticket = await client.tickets.create({ subject: word, description: word, customer_id: id });
      await client.tickets.addNote(ticket.id, { content: word });
      has(await client.customers.erase(id), { customer_id: id, sessions: 1, tickets: 1 }, "what was erased");
      const left = {
        customer: await client.customers.retrieve(id),
        session: await client.sessions.retrieve(session_id),
        ticket: await client.tickets.retrieve(ticket.id),
        found: (await client.customers.list({ q: word })).data,
      };
      holds(!JSON.stringify(left).includes(word), "The word is nowhere any more.");
      equal(left.customer.name, null, "the name");
      equal([left.session.status, left.session.rating?.score], ["resolved", 4], "the end and the score");
      equal([left.ticket.number, left.ticket.notes.length], [ticket.number, 1], "the number and the notes");
      has(await client.customers.erase(id), { customer_id: id }, "the same again");
    },
  },
  conflict("eraseCustomer", "customer_active", "a customer in an open session", async (scene) => {
    const { customer } = await startSession(scene);
    return () => scene.client.customers.erase(customer.id);
  }),
  {
    name: "updateRetention changes what is given, and previewRetention counts what is due",
    reaches: [...succeeds("getRetention"), ...succeeds("updateRetention"), ...succeeds("previewRetention")],
    async run(scene) {
      const { client } = scene;
      const before = await client.retention.retrieve();
      scene.after(() => client.retention.update({ closed_tickets_days: before.closed_tickets_days }));
      const changed = await client.retention.update({ closed_tickets_days: 36_500 });
      equal(changed.closed_tickets_days, 36_500, "the rule that was given");
      equal(changed.inactive_customers_days, before.inactive_customers_days, "one that was not");
      equal((await client.retention.retrieve()).closed_tickets_days, 36_500, "the rule as it is read");
      holds((await client.retention.preview()).closed_tickets === 0, "Nothing is a hundred years old.");
      await refused(client.retention.update({ closed_tickets_days: 0 }), "invalid_request");
      await refused(client.retention.preview({ closed_tickets_days: 0 }), "invalid_request");
    },
  },
];
