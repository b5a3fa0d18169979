import type { Case } from "../case.ts";
import { equal, has, holds, refused } from "../check.ts";
import { refuses, succeeds } from "../contract/keys.ts";
import { newTeam, newTicket, openDesk, startSession } from "../scene/desk.ts";
import type { Scene } from "../scene/scene.ts";

async function talkOf(scene: Scene, count: number): Promise<string> {
  const { session_id: id } = await startSession(scene);
  for (let said = 1; said <= count; said += 1) {
    await scene.client.sessions.sendMessage(id, { content: `message ${said}` });
  }
  return id;
}

/** Lists that cannot be narrowed, and those of one session. */
export const otherLists: readonly Case[] = [
  {
    name: "listMessages goes through a session's messages in order",
    reaches: succeeds("listMessages"),
    async run(scene) {
      const id = await talkOf(scene, 5);
      const contents: string[] = [];
      for await (const { content } of scene.client.sessions.listMessages(id, { limit: 2 }))
        contents.push(content);
      equal(
        contents,
        [1, 2, 3, 4, 5].map((said) => `message ${said}`),
        "the messages",
      );
    },
  },
  {
    name: "listSessionEvents counts messages and changes without a gap",
    reaches: succeeds("listSessionEvents"),
    async run(scene) {
      const id = await talkOf(scene, 2);
      await scene.client.sessions.hold(id);
      await scene.client.sessions.sendMessage(id, { content: "message 3" });
      const events = await scene.client.sessions.listEvents(id, { limit: 2 }).toArray({ maxItems: 100 });
      equal(
        events.map(({ seq }) => seq),
        events.map((_, index) => index + 1),
        "the numbers",
      );
      equal(
        events.slice(-4).map(({ type }) => type),
        ["message", "message", "session_updated", "message"],
        "the kinds",
      );
      const { last_seq } = await scene.client.sessions.retrieve(id);
      equal(last_seq, events.length, "the session's latest number");
      const later = await scene.client.sessions.listEvents(id, { after: String(last_seq - 1) });
      equal(later.data.length, 1, "how many come after all but one");
      await refused(scene.client.sessions.listEvents(id, { after: "x" }), "invalid_request");
    },
  },
  {
    name: "listTeams and listCustomers go through everything in pages",
    reaches: [...succeeds("listTeams"), ...succeeds("listCustomers")],
    async run(scene) {
      const { client } = scene;
      const teams = [await newTeam(scene), await newTeam(scene), await newTeam(scene)];
      const customers: string[] = [];
      for (const name of ["Ann", "Ben", "Cleo"]) {
        customers.unshift((await client.customers.upsert(scene.fresh("customer"), { name })).id);
      }
      const listed: string[] = [];
      for await (const { id } of client.teams.list({ limit: 2 })) if (teams.includes(id)) listed.push(id);
      equal(listed, teams, "the teams, oldest first");
      const found: string[] = [];
      for await (const { id } of client.customers.list({ limit: 2 })) {
        found.push(id);
        if (found.length === customers.length) break;
      }
      equal(found, customers, "the customers, newest first");
    },
  },
  {
    name: "lists are narrowed by what is asked for",
    reaches: [...succeeds("listSessions"), ...succeeds("listTickets"), ...succeeds("listAgents")],
    async run(scene) {
      const { client } = scene;
      const { team, agent } = await openDesk(scene);
      const held = await startSession(scene, { team_id: team, channel: "phone", category: "billing" });
      await client.sessions.hold(held.session_id);
      await startSession(scene, { team_id: team });
      const sessionsOf = async (query: object): Promise<string[]> =>
        (await client.sessions.list({ team_id: team, ...query })).data.map(({ session_id }) => session_id);
      for (const query of [{ status: "on_hold" }, { channel: "phone" }, { category: "billing" }]) {
        equal(await sessionsOf(query), [held.session_id], JSON.stringify(query));
      }
      equal((await sessionsOf({ agent_id: agent })).length, 2, "the agent's sessions");
      const { id, customer } = await newTicket(scene);
      const of = { customer_id: customer.id };
      equal(
        (await client.tickets.list({ ...of, status: "new" })).data.map((one) => one.id),
        [id],
        "new tickets",
      );
      equal((await client.tickets.list({ ...of, priority: "urgent" })).data, [], "urgent tickets");
      const free = await client.agents.list({ team_id: team, status: "available" });
      has(free.data[0], { id: agent, active_sessions: 2 }, "the agent at work");
    },
  },
  {
    name: "analytics counts the day, and refuses days that are none",
    reaches: [
      ...succeeds("getAnalytics"),
      ...refuses("getAnalytics", "invalid_request"),
      ...succeeds("exportAnalytics"),
      ...refuses("exportAnalytics", "invalid_request"),
    ],
    async run(scene) {
      const before = await scene.client.analytics.retrieve();
      await startSession(scene);
      await newTicket(scene);
      const after = await scene.client.analytics.retrieve({ timezone: "UTC", group_by: "hour" });
      holds(after.summary.total_sessions > before.summary.total_sessions, "One more session is counted.");
      holds(after.summary.total_tickets > before.summary.total_tickets, "One more ticket is counted.");
      const chats = await scene.client.analytics.retrieve({ channel: "chat", include: "by_agent,by_team" });
      holds(
        chats.summary.total_sessions > 0 && chats.summary.total_tickets === 0,
        "Tickets have no channel.",
      );
      holds(chats.by_agent !== undefined && chats.by_team !== undefined, "What is to be included is there.");
      await refused(scene.client.analytics.retrieve({ start_date: "2026-02-30" }), "invalid_request");
      await refused(scene.client.analytics.retrieve({ timezone: "Olympus/Mons" }), "invalid_request");
      const [names = "", summary = ""] = (await scene.client.analytics.exportCsv()).split("\r\n");
      holds(names.startsWith("section,name,start,total_sessions,"), "The table begins with names.");
      holds(Number(summary.split(",")[3]) >= after.summary.total_sessions, "The table counts the sessions.");
      await refused(scene.client.analytics.exportCsv({ start_date: "2026-02-30" }), "invalid_request");
    },
  },
];
