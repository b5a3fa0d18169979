import type { Case } from "../case.ts";
import { equal, has, refused } from "../check.ts";
import { refuses, succeeds } from "../contract/keys.ts";
import { newTicket, startSession } from "../scene/desk.ts";

/** Updates on condition that nobody else was faster. */
export const conditionalUpdates: readonly Case[] = [
  {
    name: "of two updates of one version of a ticket the second changes nothing at all",
    reaches: [...succeeds("updateTicket"), ...refuses("updateTicket", "precondition_failed")],
    async run(scene) {
      const { client } = scene;
      const { id, version } = await newTicket(scene);
      const first = await client.tickets.update(id, { priority: "high" }, { ifMatch: version });
      const late = { priority: "low" as const, tags: ["overwritten"], status: "pending" as const };
      const refusal = await refused(
        client.tickets.update(id, late, { ifMatch: version }),
        "precondition_failed",
      );
      equal(refusal.etag, `"${first.version}"`, "the ETag of the refusal");
      has(
        await client.tickets.retrieve(id),
        { priority: "high", tags: ["late"], status: "new", version: first.version },
        "the ticket afterwards",
      );
      const again = await client.tickets.update(id, { priority: "low" }, { ifMatch: refusal.etag ?? "" });
      equal(again.priority, "low", "the priority after the update of the latest version");
    },
  },
  {
    name: "the ETag of what is read is the one that an update takes",
    reaches: [...succeeds("getTicket"), ...succeeds("getSession")],
    async run(scene) {
      const { client } = scene;
      const { id } = await newTicket(scene);
      const ticket = await client.tickets.retrieve(id).withResponse();
      await client.tickets.addComment(id, { content: "Same" }, { ifMatch: ticket.etag ?? "" });
      const { session_id } = await startSession(scene);
      const session = await client.sessions.retrieve(session_id).withResponse();
      const held = await client.sessions.hold(session_id, { ifMatch: session.etag ?? "" }).withResponse();
      await client.sessions.resume(session_id, { ifMatch: held.data.version });
      const stale = client.sessions.end(
        session_id,
        { resolution: "resolved" },
        { ifMatch: held.data.version },
      );
      await refused(stale, "precondition_failed");
      has(await client.sessions.retrieve(session_id), { status: "active" }, "the session afterwards");
    },
  },
  {
    name: "of many updates of one version one is carried out",
    reaches: [...succeeds("addTicketTags"), ...refuses("addTicketTags", "precondition_failed")],
    async run(scene) {
      const { client } = scene;
      const { id, version } = await newTicket(scene);
      const outcomes = await Promise.allSettled(
        Array.from({ length: 6 }, (_, index) =>
          client.tickets.addTags(id, { tags: [`tag_${index}`] }, { ifMatch: version }),
        ),
      );
      equal(outcomes.filter(({ status }) => status === "fulfilled").length, 1, "how many were carried out");
      equal((await client.tickets.retrieve(id)).tags.length, 2, "how many tags there are");
    },
  },
];
