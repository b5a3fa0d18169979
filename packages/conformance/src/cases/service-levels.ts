import type { SlaTimeline } from "@olympus-support/sdk";
import type { Case } from "../case.ts";
import { equal, has, refused, there } from "../check.ts";
import { refuses, succeeds } from "../contract/keys.ts";
import { nothing } from "../samples/samples.ts";
import { newCalendar, newPolicy, someHours, someTargets } from "../samples/sla-samples.ts";
import { newTicket, startSession } from "../scene/desk.ts";
import { at, conflict } from "./conflict.ts";

const day = { start: "00:00", end: "24:00" };
const always = {
  ...{ monday: [day], tuesday: [day], wednesday: [day], thursday: [day] },
  ...{ friday: [day], saturday: [day], sunday: [day] },
};

const events = (timeline: SlaTimeline): readonly string[] =>
  timeline.entries.map(({ clock, event }) => `${clock} ${event}`);

/** What policies, calendars and clocks promise. */
export const serviceLevels: readonly Case[] = [
  {
    name: "a ticket goes by the first policy that matches, and tells what its clocks did",
    reaches: [...succeeds("createSlaPolicy"), ...succeeds("createCalendar"), ...succeeds("getTicketSla")],
    async run(scene) {
      const { client } = scene;
      const tag = scene.fresh("tag");
      const hours = { name: "Always", timezone: "Europe/Berlin", hours: always };
      const calendar = await client.sla.createCalendar(hours);
      const policy = await newPolicy(scene, { conditions: { tags: [tag] }, calendar_id: calendar.id });
      const { id, created_at } = await newTicket(scene, { tags: [tag], priority: "high" });
      await client.tickets.addComment(id, { content: "We are on it." });
      await client.tickets.update(id, { status: "pending" });
      const timeline = await client.tickets.retrieveSla(id);
      equal(
        Date.parse(there(timeline.sla.response_due, "deadline")) - Date.parse(created_at),
        someTargets.high.response * 60_000,
        "the time to respond",
      );
      has(timeline.policy, { id: policy }, "the policy");
      has(timeline.calendar, { id: calendar.id, timezone: "Europe/Berlin" }, "the calendar");
      equal(timeline.sla.status, "paused", "the status");
      equal(
        events(timeline),
        ["response started", "resolution started", "response met", "resolution paused"],
        "the events",
      );
    },
  },
  {
    name: "a reply and a pause in one update count in that order",
    reaches: succeeds("updateTicket"),
    async run(scene) {
      const { id } = await newTicket(scene);
      const comment = { content: "Which salad was it?" };
      const updated = await scene.client.tickets.update(id, { status: "pending", comment });
      has(updated, { status: "pending", first_response_at: updated.updated_at }, "the ticket");
      const met = (await scene.client.tickets.retrieveSla(id)).entries.slice(2);
      equal(
        met.map(({ clock, event }) => `${clock} ${event}`),
        ["response met", "resolution paused"],
        "the events",
      );
    },
  },
  {
    name: "a session has clocks of its own",
    reaches: succeeds("getSessionSla"),
    async run(scene) {
      const { client } = scene;
      const { session_id: id } = await startSession(scene);
      equal(there((await client.sessions.retrieve(id)).sla, "SLA").status, "within_sla", "at first");
      await client.sessions.sendMessage(id, { content: "Hello" });
      await client.sessions.hold(id);
      equal((await client.sessions.retrieveSla(id)).sla.status, "paused", "on hold");
      await client.sessions.resume(id);
      await client.sessions.end(id, { resolution: "resolved" });
      equal(
        events(await client.sessions.retrieveSla(id)).slice(2),
        ["response met", "resolution paused", "resolution resumed", "resolution met"],
        "the events",
      );
    },
  },
  {
    name: "policies are listed in the order in which they are tried, calendars oldest first",
    reaches: [...succeeds("listSlaPolicies"), ...succeeds("listCalendars"), ...succeeds("updateSlaPolicy")],
    async run(scene) {
      const { client } = scene;
      const policies = [await newPolicy(scene), await newPolicy(scene), await newPolicy(scene)];
      const [first = "", second = "", third = ""] = policies;
      const { position } = await client.sla.retrievePolicy(first);
      await client.sla.updatePolicy(third, { position, name: "Moved" });
      await client.sla.updatePolicy(second, { position: position + 1 });
      const listed: string[] = [];
      for await (const { id } of client.sla.listPolicies({ limit: 2 })) listed.push(id);
      const own = listed.filter((id) => policies.includes(id));
      equal(own, [first, third, second], "the policies");
      const calendars = [await newCalendar(scene), await newCalendar(scene), await newCalendar(scene)];
      const found: string[] = [];
      for await (const { id } of client.sla.listCalendars({ limit: 2 })) found.push(id);
      equal(
        found.filter((id) => calendars.includes(id)),
        calendars,
        "the calendars",
      );
    },
  },
  {
    name: "a calendar refuses intervals that overlap, a zone that is none, and a day named twice",
    reaches: [
      ...refuses("createCalendar", "invalid_request"),
      ...refuses("updateCalendar", "invalid_request"),
    ],
    async run({ client }) {
      const monday = [day, { start: "12:00", end: "13:00" }];
      const base = { name: "Broken", timezone: "UTC", hours: someHours };
      const overlap = await refused(
        client.sla.createCalendar({ ...base, hours: { monday } }),
        "invalid_request",
      );
      has(overlap.errors[0], { pointer: "/hours/monday/1" }, "what is wrong");
      await refused(client.sla.createCalendar({ ...base, timezone: "Olympus/Mons" }), "invalid_request");
      const { id } = await client.sla.createCalendar(base);
      const twice = [1, 2].map(() => ({ date: "2026-12-25", name: "Christmas Day" }));
      await refused(client.sla.updateCalendar(id, { holidays: twice }), "invalid_request");
    },
  },
  conflict(
    "createSlaPolicy",
    "team_not_found",
    "a team that is not there",
    at(({ client }) =>
      client.sla.createPolicy({ name: "A", targets: someTargets, conditions: { team_ids: [nothing] } }),
    ),
  ),
  conflict("updateSlaPolicy", "calendar_not_found", "a calendar that is not there", async (scene) => {
    const id = await newPolicy(scene);
    return () => scene.client.sla.updatePolicy(id, { calendar_id: nothing });
  }),
  conflict("updateSlaPolicy", "team_not_found", "a team that is not there", async (scene) => {
    const id = await newPolicy(scene);
    return () => scene.client.sla.updatePolicy(id, { conditions: { team_ids: [nothing] } });
  }),
];
