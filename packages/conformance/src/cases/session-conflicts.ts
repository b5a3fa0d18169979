import type { Case } from "../case.ts";
import { there } from "../check.ts";
import { nothing } from "../samples/samples.ts";
import { endedSession, newTicket, openDesk, startSession } from "../scene/desk.ts";
import { at, conflict } from "./conflict.ts";

const newcomer = { customer_id: "customer_1", channel: "chat" } as const;

const onSessions: readonly Case[] = [
  conflict(
    "startSession",
    "no_agents_available",
    "a session when nobody is online",
    at(({ client }) => client.sessions.start(newcomer)),
    ["any token"],
  ),
  conflict(
    "startSession",
    "queue_full",
    "one more than may wait",
    async (scene) => {
      const { team } = await openDesk(scene, { max_sessions: 0 });
      const most = there(scene.target.queueMax, "longest queue");
      for (let waiting = 0; waiting < most; waiting += 1) await startSession(scene, { team_id: team });
      return () => startSession(scene, { team_id: team });
    },
    ["any token", "short queue"],
  ),
  conflict("transferSession", "agent_not_found", "an agent who is not there", async (scene) => {
    const { session_id } = await startSession(scene);
    const params = { target_type: "agent", target_id: nothing, reason: "They know more" } as const;
    return () => scene.client.sessions.transfer(session_id, params);
  }),
  conflict("transferSession", "team_not_found", "a team that is not there", async (scene) => {
    const { session_id } = await startSession(scene);
    const params = { target_type: "team", target_id: nothing, reason: "They know more" } as const;
    return () => scene.client.sessions.transfer(session_id, params);
  }),
  conflict("transferSession", "already_assigned", "the agent who has it", async (scene) => {
    const { team, agent } = await openDesk(scene);
    const { session_id } = await startSession(scene, { team_id: team });
    const params = { target_type: "agent", target_id: agent, reason: "They know more" } as const;
    return () => scene.client.sessions.transfer(session_id, params);
  }),
  conflict("holdSession", "invalid_transition", "a session that is on hold", async (scene) => {
    const { session_id } = await startSession(scene);
    await scene.client.sessions.hold(session_id);
    return () => scene.client.sessions.hold(session_id);
  }),
  conflict("resumeSession", "invalid_transition", "a session that is not on hold", async (scene) => {
    const { session_id } = await startSession(scene);
    return () => scene.client.sessions.resume(session_id);
  }),
  conflict("rateSession", "invalid_transition", "a session that has not ended", async (scene) => {
    const { session_id } = await startSession(scene);
    return () => scene.client.sessions.rate(session_id, { score: 3 });
  }),
  conflict("rateSession", "invalid_transition", "a second rating", async (scene) => {
    const { session_id } = await endedSession(scene);
    await scene.client.sessions.rate(session_id, { score: 3 });
    return () => scene.client.sessions.rate(session_id, { score: 4 });
  }),
];

const onTickets: readonly Case[] = [
  conflict(
    "createTicket",
    "session_not_found",
    "a session that is not there",
    at((scene) =>
      scene.client.tickets.create({
        subject: "Salad",
        description: "Missing",
        customer_id: scene.fresh("customer"),
        related_session_id: nothing,
      }),
    ),
  ),
  conflict("updateTicket", "agent_not_found", "an agent who is not there", async (scene) => {
    const { id } = await newTicket(scene);
    return () => scene.client.tickets.update(id, { assigned_to: nothing });
  }),
  conflict("updateTicket", "invalid_transition", "to make a solved ticket wait", async (scene) => {
    const { id } = await newTicket(scene);
    await scene.client.tickets.update(id, { status: "solved" });
    return () => scene.client.tickets.update(id, { status: "pending" });
  }),
  conflict("removeTicketTag", "tag_not_found", "a tag that the ticket has not", async (scene) => {
    const { id } = await newTicket(scene);
    return () => scene.client.tickets.removeTag(id, "not_there");
  }),
  conflict("addNote", "agent_not_found", "to mention who is not there", async (scene) => {
    const { id } = await newTicket(scene);
    return () => scene.client.tickets.addNote(id, { content: "Look", mention_agent_ids: [nothing] });
  }),
];

/** What operations on sessions and tickets refuse for reasons of their own. */
export const sessionConflicts: readonly Case[] = [...onSessions, ...onTickets];
