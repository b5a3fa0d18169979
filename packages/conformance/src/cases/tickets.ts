import type { TicketStatus } from "@olympus-support/sdk";
import type { Case } from "../case.ts";
import { equal, has, holds, there } from "../check.ts";
import { succeeds } from "../contract/keys.ts";
import { hire, newTicket, startSession } from "../scene/desk.ts";

/** Every case of what a ticket goes through. */
export const tickets: readonly Case[] = [
  {
    name: "a ticket goes from its creation to its end",
    reaches: [...succeeds("createTicket"), ...succeeds("updateTicket"), ...succeeds("getTicket")],
    async run(scene) {
      const { client } = scene;
      const created = await newTicket(scene);
      has(
        created,
        { status: "new", priority: "normal", tags: ["late"], assigned_to: null },
        "the new ticket",
      );
      holds(/^TKT-\d{4}-\d{4,}$/.test(created.number), `It has a number, not ${created.number}.`);
      const agent = await hire(scene);
      const taken = await client.tickets.update(created.id, { assigned_to: agent });
      has(taken, { status: "open" }, "the ticket that somebody takes");
      const way: readonly TicketStatus[] = [
        "pending",
        "on_hold",
        "open",
        "solved",
        "open",
        "solved",
        "closed",
      ];
      for (const status of way)
        has(await client.tickets.update(created.id, { status }), { status }, "its step");
      const read = await client.tickets.retrieve(created.id);
      has(read, { status: "closed", number: created.number }, "what is read");
      holds(read.solved_at !== null && read.closed_at !== null, "It says when it was solved and closed.");
    },
  },
  {
    name: "a ticket shows its comments, notes and history in order",
    reaches: [...succeeds("addComment"), ...succeeds("addNote"), ...succeeds("getTicket")],
    async run(scene) {
      const { client } = scene;
      const { id } = await newTicket(scene);
      const agent = await hire(scene);
      await client.tickets.addComment(id, { content: "Asking the kitchen", public: false });
      holds(
        (await client.tickets.retrieve(id)).first_response_at === null,
        "A private comment is no response.",
      );
      await client.tickets.addComment(id, { content: "On its way." });
      await client.tickets.addComment(id, { content: "Thanks", author_type: "customer" });
      await client.tickets.addNote(id, { content: "Be quick", mention_agent_ids: [agent] });
      const read = await client.tickets.retrieve(id);
      holds(read.first_response_at !== null, "A public comment is the first response.");
      equal(
        read.comments.map((one) => [one.author.type, one.content, one.public]),
        [
          ["agent", "Asking the kitchen", false],
          ["agent", "On its way.", true],
          ["customer", "Thanks", true],
        ],
        "the comments",
      );
      has(read.notes[0], { content: "Be quick", mention_agent_ids: [agent] }, "the note");
      has(read.activities[0], { action: "created" }, "the first of its history");
    },
  },
  {
    name: "a customer's reply opens a solved ticket again",
    reaches: succeeds("addComment"),
    async run(scene) {
      const { client } = scene;
      const { id } = await newTicket(scene);
      await client.tickets.update(id, { status: "solved" });
      await client.tickets.addComment(id, { content: "Still missing", author_type: "customer" });
      has(await client.tickets.retrieve(id), { status: "open" }, "the ticket");
    },
  },
  {
    name: "tags are added once each, removed and replaced",
    reaches: [...succeeds("addTicketTags"), ...succeeds("removeTicketTag"), ...succeeds("updateTicket")],
    async run(scene) {
      const { client } = scene;
      const { id } = await newTicket(scene);
      equal((await client.tickets.addTags(id, { tags: ["vip", "late"] })).tags, ["late", "vip"], "added");
      equal((await client.tickets.removeTag(id, "late")).tags, ["vip"], "removed");
      equal((await client.tickets.update(id, { tags: ["a", "b"] })).tags, ["a", "b"], "replaced");
    },
  },
  {
    name: "the same escalation twice changes nothing",
    reaches: succeeds("escalateTicket"),
    async run(scene) {
      const { id } = await newTicket(scene);
      const params = { escalation_type: "tier_2", reason: "Beyond tier 1" };
      const first = await scene.client.tickets.escalate(id, params);
      has(first.escalation, { level: "tier_2", reason: "Beyond tier 1" }, "the escalation");
      equal((await scene.client.tickets.escalate(id, params)).version, first.version, "the version after it");
    },
  },
  {
    name: "a ticket names its session and order",
    reaches: succeeds("createTicket"),
    async run(scene) {
      const { session_id, customer } = await startSession(scene);
      const created = await scene.client.tickets.create({
        subject: "Refund",
        description: "For the salad",
        customer_id: customer.id,
        related_session_id: session_id,
        related_order_id: "order_1",
        category: "refund",
        priority: "high",
      });
      equal(created.related, { order_id: "order_1", session_id }, "what it is about");
      has(created, { category: "refund", priority: "high" }, "the ticket");
    },
  },
  {
    name: "the clocks of a ticket run out when nobody does anything",
    reaches: succeeds("getTicket"),
    needs: ["time"],
    async run(scene) {
      const { client } = scene;
      const { id, sla } = await client.tickets.create({
        subject: "Urgent",
        description: "Nothing works",
        customer_id: scene.fresh("customer"),
        priority: "urgent",
      });
      equal(sla.status, "within_sla", "at first");
      const due = Date.parse(there(sla.response_due, "time by which to respond"));
      const { created_at } = await client.tickets.retrieve(id);
      await scene.pass((due - Date.parse(created_at)) / 1000 + 1);
      const { sla: later, activities } = await client.tickets.retrieve(id);
      equal(later.status, "breached", "when the time for a response has run out");
      holds(
        activities.some(({ action }) => action.includes("breach")),
        "Its history says so.",
      );
    },
  },
];
