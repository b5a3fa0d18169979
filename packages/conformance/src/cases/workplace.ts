import type { Case } from "../case.ts";
import { equal, has, holds, refused, there } from "../check.ts";
import { refuses, succeeds } from "../contract/keys.ts";
import { randomText } from "../random-ids.ts";
import { hire, newTicket, openDesk, startSession } from "../scene/desk.ts";

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;

/** Agents, teams, customers, articles and quick actions. */
export const workplace: readonly Case[] = [
  {
    name: "an agent's status shows the work, and decides whether there is any",
    reaches: [...succeeds("getAgentStatus"), ...succeeds("updateAgentStatus"), ...succeeds("updateAgent")],
    async run(scene) {
      const { client } = scene;
      const { team, agent } = await openDesk(scene, { max_sessions: 1 });
      const first = await startSession(scene, { team_id: team });
      const busy = await client.agents.retrieveStatus(agent);
      has(busy, { active_sessions: 1, max_sessions: 1 }, "the status with a session");
      has(busy.metrics_today, { sessions_handled: 1 }, "the figures of the day");
      const second = await startSession(scene, { team_id: team });
      equal(second.status, "queued", "the session without a slot");
      await client.agents.update(agent, { max_sessions: 2 });
      const taken = await client.sessions.retrieve(second.session_id);
      has(taken.assigned_agent, { id: agent }, "who takes it once there is room");
      await client.sessions.end(first.session_id, { resolution: "resolved" });
      const away = await client.agents.updateStatus(agent, { status: "away", reason: "lunch" });
      has(away, { status: "away", reason: "lunch", active_sessions: 1 }, "the status at lunch");
      has(await startSession(scene, { team_id: team }), { status: "queued" }, "a session meanwhile");
    },
  },
  {
    name: "a team is closed outside of its calendar's opening hours, and tells when it opens",
    reaches: [...succeeds("getAvailability"), ...succeeds("createTeam"), ...succeeds("updateTeam")],
    async run(scene) {
      const { client } = scene;
      const { team } = await openDesk(scene);
      has(
        await client.availability.retrieve({ team_id: team }),
        { status: "open", opens_at: null },
        "all hours",
      );
      const opens = `${(await client.teams.retrieve(team)).updated_at.slice(0, 10)}T09:00:00.000Z`;
      const inTwoDays = new Date(Date.parse(opens) + 2 * 86_400_000);
      const calendar = await client.sla.createCalendar({
        name: "Once a week",
        timezone: "UTC",
        hours: { [weekdays[inTwoDays.getUTCDay()] ?? "sunday"]: [{ start: "09:00", end: "10:00" }] },
      });
      has(
        await client.teams.update(team, { calendar_id: calendar.id }),
        { calendar_id: calendar.id },
        "the team",
      );
      has(
        await client.availability.retrieve({ team_id: team }),
        { status: "closed", accepts_sessions: true, opens_at: inTwoDays.toISOString() },
        "one hour a week",
      );
    },
  },
  {
    name: "an agent who is away comes back at the time that was said",
    reaches: succeeds("updateAgentStatus"),
    needs: ["time"],
    async run(scene) {
      const { client } = scene;
      const agent = await hire(scene);
      const { updated_at } = await client.agents.retrieve(agent);
      const return_time = new Date(Date.parse(updated_at) + 30 * 60_000).toISOString();
      await client.agents.updateStatus(agent, { status: "away", return_time });
      await scene.pass(31 * 60);
      has(
        await client.agents.retrieveStatus(agent),
        { status: "available", return_time: null },
        "the status",
      );
    },
  },
  {
    name: "an agent sets the own status, is made at first sight, and sets nobody else's",
    reaches: [...succeeds("updateAgentStatus"), ...refuses("updateAgentStatus", "forbidden")],
    needs: ["any token"],
    async run(scene) {
      const id = scene.fresh("agent");
      const self = scene.agent(id);
      scene.tidy(() => self.agents.updateStatus(id, { status: "offline" }));
      has(await self.agents.updateStatus(id, { status: "available" }), { agent_id: id }, "the status");
      const other = await hire(scene);
      await refused(self.agents.updateStatus(other, { status: "away" }), "forbidden");
    },
  },
  {
    name: "a team shows its members, who show their teams",
    reaches: [...succeeds("createTeam"), ...succeeds("updateTeam"), ...succeeds("getAgent")],
    async run(scene) {
      const { client } = scene;
      const [ann, ben] = [await hire(scene), await hire(scene)];
      const { id } = await client.teams.create({ name: "Kitchen", member_ids: [ann] });
      equal((await client.agents.retrieve(ann)).team_ids, [id], "the teams of a member");
      await client.teams.update(id, { member_ids: [ben], description: "Food" });
      const read = await client.teams.retrieve(id);
      has(read, { member_ids: [ben], description: "Food", name: "Kitchen" }, "the team");
      equal((await client.agents.retrieve(ann)).team_ids, [], "the teams of a former member");
    },
  },
  {
    name: "a customer keeps what an update leaves out",
    reaches: [...succeeds("upsertCustomer"), ...succeeds("getCustomer")],
    async run(scene) {
      const { client } = scene;
      const id = scene.fresh("customer");
      await client.customers.upsert(id, { name: "John Doe", metadata: { tier: "gold" } });
      await client.customers.upsert(id, { email: "john@example.com" });
      const read = await client.customers.retrieve(id);
      const kept = { name: "John Doe", email: "john@example.com", metadata: { tier: "gold" } };
      has(read, kept, "the customer");
      has(await client.customers.upsert(id, { name: null }), { ...kept, name: null }, "without a name");
    },
  },
  {
    name: "an article is found once it is published, and not as a draft",
    reaches: [...succeeds("createArticle"), ...succeeds("searchArticles"), ...succeeds("updateArticle")],
    async run(scene) {
      const { client } = scene;
      const word = `zq${randomText(14)}`;
      const { id } = await client.kb.createArticle({ title: `How to ${word}`, body: `Say ${word} twice.` });
      const found = async (): Promise<string[]> =>
        (await client.kb.search({ q: word })).results.map((result) => result.id);
      equal((await found()).includes(id), false, "whether a draft is found");
      await client.kb.updateArticle(id, { status: "published" });
      equal((await found())[0], id, "what is found of an article");
      const { session_id } = await startSession(scene, { initial_message: `What is ${word}?` });
      const suggested = await client.kb.suggest({ session_id });
      equal(suggested.results[0]?.id, id, "what is suggested");
      has(await client.kb.retrieveArticle(id), { status: "published", locale: "en" }, "the article");
    },
  },
  {
    name: "a quick action is done once, and the session's history shows it",
    reaches: [...succeeds("executeQuickAction"), ...succeeds("listQuickActions")],
    async run(scene) {
      const { client } = scene;
      const { actions } = await client.quickActions.list();
      const names = actions.map(({ id }) => id);
      holds(names.includes("action_refund") && names.includes("action_add_credit"), "A manager may refund.");
      const { session_id } = await startSession(scene, { context: { order_id: "order_1" } });
      const params = { session_id, context: { refund_amount: 25.99, reason: "missing_item" } };
      const dry = await client.quickActions.execute("action_refund", { ...params, dry_run: true });
      has(dry, { dry_run: true, result: null, execution_id: null }, "the dry run");
      const done = await client.quickActions.execute("action_refund", params);
      has(done, { success: true, dry_run: false }, "the refund");
      const { actions: history } = await client.sessions.retrieve(session_id);
      equal(
        there(history, "history").map(({ execution_id }) => execution_id),
        [done.execution_id],
        "the history",
      );
      const record = await client.quickActions.retrieveExecution(there(done.execution_id, "execution"));
      const { result, message } = done;
      has(
        record,
        { action_id: "action_refund", status: "succeeded", session_id, result, message },
        "the record",
      );
    },
  },
  {
    name: "executions are narrowed by action and status",
    reaches: succeeds("listQuickActionExecutions"),
    async run(scene) {
      const { client } = scene;
      const { id: ticket_id } = await newTicket(scene);
      const context = { order_id: "order_1", refund_amount: 5 };
      for (const action of ["action_refund", "action_resend_order"])
        await client.quickActions.execute(action, { ticket_id, context });
      const found = async (query: object): Promise<string[]> =>
        (await client.quickActions.listExecutions({ ticket_id, ...query })).data.map((one) => one.action_id);
      equal(await found({}), ["action_resend_order", "action_refund"], "the ticket's executions");
      equal(await found({ action_id: "action_refund" }), ["action_refund"], "the refunds");
      equal((await found({ status: "succeeded" })).length, 2, "how many succeeded");
      equal(await found({ status: "unknown" }), [], "the unknown ones");
    },
  },
  {
    name: "a quick action that takes a manager is refused to others, and not shown to them",
    reaches: [...succeeds("listQuickActions"), ...refuses("executeQuickAction", "forbidden")],
    needs: ["staff token"],
    async run(scene) {
      const staff = scene.as("staff");
      const names = (await staff.quickActions.list()).actions.map(({ id }) => id);
      equal(names.includes("action_refund"), false, "whether the refund is shown");
      const context = { order_id: "order_1", refund_amount: 5 };
      await refused(staff.quickActions.execute("action_refund", { context }), "forbidden");
    },
  },
];
