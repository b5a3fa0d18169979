import type { OperationId } from "../generated/operations.ts";
import { endedSession, openDesk, startSession } from "../scene/desk.ts";
import { offeredSession } from "../scene/offer.ts";
import type { Scene } from "../scene/scene.ts";
import type { Sample } from "./sample.ts";

const subject = async (scene: Scene): Promise<string> => (await startSession(scene)).session_id;

async function heldSession(scene: Scene): Promise<string> {
  const id = await subject(scene);
  await scene.client.sessions.hold(id);
  return id;
}

const ofSession = { subject, missing: "session_not_found" } as const;

/** A call of each operation on sessions. */
export const sessionSamples = {
  getAvailability: {
    subject: async (scene) => (await openDesk(scene)).team,
    missing: "team_not_found",
    call: (client, team_id) => client.availability.retrieve({ team_id }),
  },
  listSessions: { call: (client) => client.sessions.list({ limit: 5 }) },
  startSession: {
    subject: async (scene) => (await openDesk(scene)).team,
    missing: "team_not_found",
    call: (client, team_id, options) =>
      client.sessions.start(
        { customer_id: `customer_of_${team_id}`, channel: "chat", team_id, initial_message: "Hello" },
        options,
      ),
  },
  getSession: { ...ofSession, call: (client, id) => client.sessions.retrieve(id) },
  getSessionSla: { ...ofSession, call: (client, id) => client.sessions.retrieveSla(id) },
  listMessages: { ...ofSession, call: (client, id) => client.sessions.listMessages(id) },
  sendMessage: {
    ...ofSession,
    call: (client, id, options) => client.sessions.sendMessage(id, { content: "Hello" }, options),
  },
  listSessionEvents: { ...ofSession, call: (client, id) => client.sessions.listEvents(id) },
  markRead: {
    ...ofSession,
    call: (client, id, options) => client.sessions.markRead(id, { seq: 1 }, options),
  },
  transferSession: {
    ...ofSession,
    missing: "session_not_found",
    subject: async (scene) => {
      const other = await openDesk(scene);
      const { session_id } = await startSession(scene);
      return `${session_id} ${other.team}`;
    },
    call: (client, ids, options) => {
      const [id = "", target_id = "nobody"] = ids.split(" ");
      return client.sessions.transfer(
        id,
        { target_type: "team", target_id, reason: "They know more" },
        options,
      );
    },
  },
  acceptTransfer: {
    ...ofSession,
    subject: offeredSession,
    call: (client, id, options) => client.sessions.acceptTransfer(id, options),
  },
  declineTransfer: {
    ...ofSession,
    subject: offeredSession,
    call: (client, id, options) => client.sessions.declineTransfer(id, { reason: "Too busy" }, options),
  },
  cancelTransfer: {
    ...ofSession,
    subject: offeredSession,
    call: (client, id, options) => client.sessions.cancelTransfer(id, options),
  },
  holdSession: { ...ofSession, call: (client, id, options) => client.sessions.hold(id, options) },
  resumeSession: {
    ...ofSession,
    subject: heldSession,
    call: (client, id, options) => client.sessions.resume(id, options),
  },
  endSession: {
    ...ofSession,
    call: (client, id, options) => client.sessions.end(id, { resolution: "resolved" }, options),
  },
  escalateSession: {
    ...ofSession,
    call: (client, id, options) =>
      client.sessions.escalate(
        id,
        { level: "supervisor", reason: "Asked for one", urgency: "high" },
        options,
      ),
  },
  rateSession: {
    ...ofSession,
    subject: async (scene) => (await endedSession(scene)).session_id,
    call: (client, id, options) => client.sessions.rate(id, { score: 5, comment: "Quick." }, options),
  },
  renewChatToken: {
    ...ofSession,
    call: (client, id, options) => client.sessions.renewChatToken(id, options),
  },
} as const satisfies Partial<Record<OperationId, Sample>>;
