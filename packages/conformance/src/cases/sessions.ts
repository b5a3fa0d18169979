import type { SessionStatus } from "@olympus-support/sdk";
import type { Case } from "../case.ts";
import { equal, has, holds, refused } from "../check.ts";
import { succeeds } from "../contract/keys.ts";
import { hire, newTeam, openDesk, startSession } from "../scene/desk.ts";
import type { Scene } from "../scene/scene.ts";

const statusOf = async ({ client }: Scene, id: string): Promise<SessionStatus> =>
  (await client.sessions.retrieve(id)).status;

/** Every case of what a session goes through. */
export const sessions: readonly Case[] = [
  {
    name: "a session goes from its start to its rating",
    reaches: [...succeeds("startSession"), ...succeeds("endSession"), ...succeeds("rateSession")],
    async run(scene) {
      const { client } = scene;
      const { team, agent } = await openDesk(scene);
      const context = { order_id: "order_1", nested: { deep: [1, null, "two"] } };
      const started = await startSession(scene, {
        team_id: team,
        initial_message: "I need help",
        context,
        customer: { name: "John Doe", email: "john@example.com" },
      });
      const id = started.session_id;
      has(started.assigned_agent, { id: agent }, "who has it");
      has(started, { status: "active", queue_position: 0 }, "the start");
      await client.sessions.sendMessage(id, { content: "Hello John!", client_message_id: "m1" });
      has(await client.sessions.hold(id), { status: "on_hold" }, "held");
      has(await client.sessions.resume(id), { status: "active" }, "resumed");
      const tags = ["order_status", "quick"];
      const ended = await client.sessions.end(id, {
        resolution: "resolved",
        resolution_notes: "ETA given",
        tags,
      });
      has(ended, { status: "resolved", resolution: "resolved", tags }, "the end");
      await client.sessions.rate(id, { score: 5, comment: "Quick." });
      const read = await client.sessions.retrieve(id);
      has(read, { status: "resolved", context, resolution_notes: "ETA given" }, "what is read");
      has(read.rating, { score: 5, comment: "Quick." }, "the rating");
      const said = read.messages.map(({ sender, content }) => [sender, content]);
      equal(
        said,
        [
          ["customer", "I need help"],
          ["agent", "Hello John!"],
        ],
        "the messages",
      );
      has(read.customer, { name: "John Doe", email: "john@example.com" }, "the customer");
    },
  },
  {
    name: "any other word than resolved closes a session",
    reaches: succeeds("endSession"),
    async run(scene) {
      const { session_id } = await startSession(scene);
      const ended = await scene.client.sessions.end(session_id, { resolution: "spam" });
      has(ended, { status: "closed", resolution: "spam" }, "the end");
      holds(ended.ended_at !== null, "It says when it ended.");
    },
  },
  {
    name: "a queue is served by urgency, then by age, as slots become free",
    reaches: [...succeeds("startSession"), ...succeeds("endSession")],
    async run(scene) {
      const { team } = await openDesk(scene, { max_sessions: 1 });
      const first = await startSession(scene, { team_id: team });
      const second = await startSession(scene, { team_id: team });
      const third = await startSession(scene, { team_id: team });
      const urgent = await startSession(scene, { team_id: team, priority: "urgent" });
      has(second, { status: "queued", queue_position: 1, assigned_agent: null }, "the first to wait");
      has(third, { status: "queued", queue_position: 2 }, "the second to wait");
      has(urgent, { status: "queued", queue_position: 1 }, "the urgent one");
      const end = (id: string) => scene.client.sessions.end(id, { resolution: "resolved" });
      await end(first.session_id);
      equal(await statusOf(scene, urgent.session_id), "active", "the urgent one");
      equal(await statusOf(scene, second.session_id), "queued", "the older one");
      await end(urgent.session_id);
      equal(await statusOf(scene, second.session_id), "active", "the older one");
      has(await scene.client.sessions.retrieve(third.session_id), { queue_position: 1 }, "the last one");
    },
  },
  {
    name: "a session is given to an agent who has its skills",
    reaches: succeeds("startSession"),
    async run(scene) {
      const team = await newTeam(scene);
      await hire(scene, { teams: [team] });
      const skill = scene.fresh("skill");
      const skilled = await hire(scene, { teams: [team], skills: [skill] });
      const started = await startSession(scene, { team_id: team, skills: [skill] });
      has(started.assigned_agent, { id: skilled }, "who has it");
    },
  },
  {
    name: "a session is transferred to an agent and to a team, and remembers it",
    reaches: succeeds("transferSession"),
    async run(scene) {
      const { client } = scene;
      const { session_id: id, assigned_agent } = await startSession(scene);
      const other = await hire(scene);
      const toAgent = {
        target_type: "agent",
        target_id: other,
        reason: "Knows more",
        notes: "Be kind",
      } as const;
      has((await client.sessions.transfer(id, toAgent)).assigned_agent, { id: other }, "who has it");
      const team = await newTeam(scene);
      const toTeam = { target_type: "team", target_id: team, reason: "Theirs" } as const;
      const waiting = await client.sessions.transfer(id, toTeam);
      has(waiting, { status: "transferred", team_id: team, assigned_agent: null }, "the second transfer");
      const { transfers } = await client.sessions.retrieve(id);
      has(transfers?.[0], { ...toAgent, from_agent_id: assigned_agent?.id }, "the first transfer");
      has(transfers?.[1], { ...toTeam, notes: null, from_agent_id: other }, "the second transfer");
    },
  },
  {
    name: "an escalation raises the priority and moves the session to the team for it",
    reaches: succeeds("escalateSession"),
    async run(scene) {
      const level = scene.fresh("level").slice(0, 60);
      const team = await newTeam(scene, [level]);
      const { session_id } = await startSession(scene);
      const params = { level, reason: "Asked for one", urgency: "urgent" } as const;
      const escalated = await scene.client.sessions.escalate(session_id, params);
      has(escalated, { priority: "urgent", team_id: team }, "the session");
      has(escalated.escalation, { level, reason: "Asked for one" }, "the escalation");
      const again = await scene.client.sessions.escalate(session_id, params);
      equal(again.version, escalated.version, "the version after the same escalation");
    },
  },
  {
    name: "a customer reads, writes and rates the own session, and sees nothing that is for agents",
    reaches: ["sendMessage 201", "getSession 200", "rateSession 201", "listMessages 200", "markRead 200"],
    async run(scene) {
      const { session_id: id, chat_token } = await startSession(scene, { context: { secret: "for agents" } });
      const customer = scene.holder(chat_token);
      const { seq } = await customer.sessions.sendMessage(id, { content: "Hello?" });
      has((await customer.sessions.markRead(id, { seq })).participant, { kind: "customer" }, "who has read");
      await scene.client.sessions.end(id, { resolution: "resolved", resolution_notes: "secret" });
      await customer.sessions.rate(id, { score: 4 });
      const read = await customer.sessions.retrieve(id);
      const hidden = ["context", "escalation", "resolution_notes", "transfers", "actions"];
      equal(
        hidden.filter((member) => member in read),
        [],
        "what is for agents",
      );
      equal((await customer.sessions.listMessages(id)).data[0]?.sender, "customer", "who wrote");
    },
  },
  {
    name: "a fresh chat token opens the session, and the earlier one still does",
    reaches: succeeds("renewChatToken"),
    async run(scene) {
      const { session_id: id, chat_token } = await startSession(scene);
      const renewed = await scene.client.sessions.renewChatToken(id);
      for (const token of [chat_token, renewed.chat_token]) {
        equal((await scene.holder(token).sessions.retrieve(id)).session_id, id, "the session");
      }
    },
  },
  {
    name: "a chat token that has expired is none",
    reaches: ["getSession 401", "getSession unauthenticated"],
    needs: ["time"],
    async run(scene) {
      const { session_id: id, chat_token } = await startSession(scene);
      await scene.pass(2 * 60 * 60);
      await refused(scene.holder(chat_token).sessions.retrieve(id), "unauthenticated");
    },
  },
  {
    name: "a message with an id of its own is stored once",
    reaches: succeeds("sendMessage"),
    async run(scene) {
      const { session_id: id } = await startSession(scene);
      const message = { content: "Once", client_message_id: "c1" };
      const first = await scene.client.sessions.sendMessage(id, message);
      equal((await scene.client.sessions.sendMessage(id, message)).id, first.id, "the second message");
      equal((await scene.client.sessions.listMessages(id)).data.length, 1, "how many there are");
    },
  },
];
