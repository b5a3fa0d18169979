import type { AgentStatus } from "@olympus-support/sdk";
import { connectChat, type InboxEvent } from "@olympus-support/sdk/chat";
import type { Case } from "../../case.ts";
import { equal, has } from "../../check.ts";
import { closeKey, frameKey } from "../../contract/keys.ts";
import { openDesk, startSession } from "../../scene/desk.ts";
import { listenToInbox } from "../../scene/listen.ts";
import { openSocket } from "../../scene/raw-socket.ts";
import type { Scene } from "../../scene/scene.ts";

const frames = (...types: string[]): string[] => types.map((type) => frameKey("inbox", type));

const inboxUrl = ({ target }: Scene): string => {
  const root = target.baseUrl.replace(/\/+$/, "").replace(/\/api\/v1\/support$/, "");
  return `${root.replace("http", "ws")}/ws/inbox`;
};

const of =
  (id: string) =>
  (event: InboxEvent): boolean =>
    event.type === "session_changed" && event.session.session_id === id;

/** The server may hear of a socket's end a moment later, and reckons from then. */
async function statusWhenGone(scene: Scene, agent: string): Promise<AgentStatus> {
  for (let minutes = 1; ; minutes += 1) {
    await scene.pass(60);
    const status = await scene.client.agents.retrieveStatus(agent);
    if (status.status === "offline" || minutes === 5) return status;
  }
}

/** What an agent's inbox tells. */
export const inboxes: readonly Case[] = [
  {
    name: "an inbox tells how things stand, and every change of sessions and of the queue",
    reaches: frames("welcome", "session_changed", "queue_changed"),
    async run(scene) {
      const { team } = await openDesk(scene, { max_sessions: 1 });
      const first = await startSession(scene, { team_id: team });
      const inbox = scene.client.chat.inbox(scene.live);
      scene.after(() => inbox.close());
      const heard = listenToInbox(inbox);
      const snapshot = await heard.until(({ type }) => type === "snapshot", "the snapshot");
      const { sessions } = snapshot as Extract<InboxEvent, { type: "snapshot" }>;
      const known = sessions.find(({ session_id }) => session_id === first.session_id);
      has(known, { status: "active" }, "the session in the snapshot");
      const second = await startSession(scene, { team_id: team });
      await heard.until(of(second.session_id), "the session that waits");
      await heard.until(({ type }) => type === "queue_changed", "that somebody waits");
      await scene.client.sessions.end(first.session_id, { resolution: "resolved" });
      const ended = (event: InboxEvent): boolean =>
        of(first.session_id)(event) &&
        event.type === "session_changed" &&
        event.session.status === "resolved";
      await heard.until(ended, "the end of the first");
      equal(inbox.state.status, "connected", "the state");
    },
  },
  {
    name: "an inbox tells the messages of the agent's own sessions",
    reaches: frames("message"),
    needs: ["any token"],
    async run(scene) {
      const { team, agent } = await openDesk(scene);
      const inbox = scene.agent(agent).chat.inbox(scene.live);
      scene.after(() => inbox.close());
      const heard = listenToInbox(inbox);
      await heard.until(({ type }) => type === "snapshot", "the snapshot");
      const {
        session_id,
        websocket_url: url,
        chat_token: token,
      } = await startSession(scene, { team_id: team });
      const customer = connectChat({ url, token, ...scene.live });
      scene.after(() => customer.close());
      await customer.send("Anybody?");
      const told = await heard.until((event) => event.type === "message", "the message");
      has(told, { session_id }, "the message");
    },
  },
  {
    name: "an inbox answers pings, takes fresh tokens, refuses customers, and says good-bye",
    reaches: [...frames("pong", "token_accepted", "bye"), closeKey(4403), closeKey(4400)],
    async run(scene) {
      const token = await scene.tokenOf("manager");
      const url = inboxUrl(scene);
      const socket = await openSocket(scene.run.WebSocket, url);
      socket.send({ type: "hello", token });
      await socket.frame("welcome");
      await socket.settled();
      socket.send({ type: "token", token: await scene.tokenOf("manager") });
      await socket.frame("token_accepted");
      socket.send({ type: "message", message: { client_message_id: "c1", content: "Not here" } });
      equal(await socket.closed(), 4400, "the code for a frame that an inbox does not take");
      has(socket.frames.at(-1), { type: "bye", reason: "invalid_frame" }, "the last frame");
      const { chat_token } = await startSession(scene);
      const customer = await openSocket(scene.run.WebSocket, url);
      customer.send({ type: "hello", token: chat_token });
      equal(await customer.closed(), 4403, "the code for a customer");
      equal(customer.frames, [], "what a customer is told");
    },
  },
  {
    name: "an agent is offline some time after the inbox has closed, and back with the next one",
    reaches: frames("welcome"),
    needs: ["any token", "time"],
    async run(scene) {
      const { agent } = await openDesk(scene);
      const self = scene.agent(agent);
      const first = self.chat.inbox(scene.live);
      await listenToInbox(first).until(({ type }) => type === "snapshot");
      first.close();
      const gone = await statusWhenGone(scene, agent);
      has(gone, { status: "offline", reason: "connection_lost" }, "the status after a while");
      const next = self.chat.inbox(scene.live);
      scene.after(() => next.close());
      await listenToInbox(next).until(({ type }) => type === "snapshot");
      has(await scene.client.agents.retrieveStatus(agent), { status: "available" }, "the status afterwards");
    },
  },
];
