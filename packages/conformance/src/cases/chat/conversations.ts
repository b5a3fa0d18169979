import type { ChatEvent } from "@olympus-support/sdk/chat";
import { connectChat } from "@olympus-support/sdk/chat";
import type { Case } from "../../case.ts";
import { equal, has, refused } from "../../check.ts";
import { closeKey, frameKey, refuses, succeeds } from "../../contract/keys.ts";
import { hire, openDesk, startSession } from "../../scene/desk.ts";
import { became, type HeardChat, listen, said } from "../../scene/listen.ts";
import type { Scene } from "../../scene/scene.ts";
import { type ReachedSession, runTalk, type TalkCase } from "./talk-case.ts";
import { talkCases } from "./talks.ts";

async function reach(scene: Scene): Promise<ReachedSession> {
  const { session_id, websocket_url, chat_token } = await startSession(scene);
  const { client } = scene;
  return {
    address: { url: websocket_url, token: chat_token, ...scene.live },
    say: (content) => client.sessions.sendMessage(session_id, { content }),
    end: () => client.sessions.end(session_id, { resolution: "resolved" }),
    cut: () => scene.run.cut(),
  };
}

const frames = (...types: string[]): string[] => types.map((type) => frameKey("chat", type));

const asCase = (talk: TalkCase): Case => ({
  name: talk.name,
  reaches: frames("welcome", "message", "ack", "read"),
  run: async (scene) => runTalk(talk, await reach(scene)),
});

/** A session with both of its sides connected. */
async function bothSides(scene: Scene) {
  const started = await startSession(scene);
  const { websocket_url: url, chat_token: token } = started;
  const customerSide = connectChat({ url, token, ...scene.live });
  const agentSide = scene.client.chat.connect(started, scene.live);
  scene.after(() => customerSide.close());
  scene.after(() => agentSide.close());
  const [customer, staff]: [HeardChat, HeardChat] = [listen(customerSide), listen(agentSide)];
  await Promise.all([customer.until(became("connected")), staff.until(became("connected"))]);
  return { started, customerSide, agentSide, customer, staff };
}

const held = (event: ChatEvent): boolean => event.type === "session_updated" && event.status === "on_hold";

/** Conversations between customers and agents. */
export const conversations: readonly Case[] = [
  ...talkCases.map(asCase),
  {
    name: "agent and customer see each other, and what the other does",
    reaches: frames("session_updated", "typing", "presence", "read"),
    async run(scene) {
      const { started, customerSide, agentSide, customer, staff } = await bothSides(scene);
      await customer.until(() => customerSide.participants.length > 0, "the agent's presence");
      agentSide.typing(true);
      const typing = await customer.until((event) => event.type === "typing", "that the agent types");
      const { seq } = await agentSide.send("At the door.");
      await customer.until(said("At the door."));
      customerSide.markRead(seq);
      await staff.until((event) => event.type === "read" && event.read.participant.kind === "customer");
      await scene.client.sessions.hold(started.session_id);
      await Promise.all([customer.until(held, "the hold"), staff.until(held, "the hold")]);
      has(typing, { typing: true }, "the typing");
      has(customerSide.participants[0], { kind: "agent" }, "who is there for the customer");
      has(customerSide.session, { status: "on_hold" }, "the session for the customer");
      has(agentSide.session?.customer, { id: started.customer.id }, "the customer for the agent");
      equal(staff.seqs, customer.seqs, "what both were told");
      customerSide.close();
      await staff.until((event) => event.type === "presence" && !event.present, "that the customer has gone");
      equal(agentSide.participants, [], "who is there afterwards");
    },
  },
  {
    name: "sockets and REST are one desk",
    reaches: [
      ...succeeds("sendMessage"),
      ...succeeds("listSessionEvents"),
      ...refuses("sendMessage", "session_closed"),
    ],
    async run(scene) {
      const { started, customerSide, customer } = await bothSides(scene);
      const id = started.session_id;
      const { message_id } = await customerSide.send("From the socket");
      const { data } = await scene.client.sessions.listMessages(id);
      has(data.at(-1), { id: message_id, content: "From the socket", sender: "customer" }, "what REST shows");
      const stored = await scene.client.sessions.sendMessage(id, { content: "From REST" });
      const told = await customer.until(said("From REST"));
      has(told, { seq: stored.seq }, "what the socket tells");
      const { reads } = await scene.client.sessions.retrieve(id);
      equal(reads, [], "who has read");
      await scene.client.sessions.end(id, { resolution: "resolved" });
      await customer.until(became("closed"));
      await refused(scene.client.sessions.sendMessage(id, { content: "Late" }), "session_closed");
      const events = await scene.client.sessions.listEvents(id).toArray({ maxItems: 100 });
      equal(
        events.map(({ seq }) => seq),
        customer.seqs,
        "what both tell",
      );
    },
  },
  {
    name: "a customer who waits is told the place, and when it is their turn",
    reaches: frames("queue"),
    async run(scene) {
      const { team } = await openDesk(scene, { max_sessions: 1 });
      const first = await startSession(scene, { team_id: team });
      const { websocket_url: url, chat_token: token } = await startSession(scene, { team_id: team });
      const chat = connectChat({ url, token, ...scene.live });
      scene.after(() => chat.close());
      const heard = listen(chat);
      const place = (at: number) => (event: ChatEvent) =>
        event.type === "queue" && event.queue_position === at;
      await heard.until(place(1), "the first place");
      await scene.client.sessions.end(first.session_id, { resolution: "resolved" });
      await heard.until(place(0), "that the wait is over");
      equal(chat.session?.status, "active", "the session");
    },
  },
  {
    name: "an agent whose session is given to another is told so",
    reaches: [closeKey(4410), ...frames("bye")],
    needs: ["any token"],
    async run(scene) {
      const { team, agent } = await openDesk(scene);
      const started = await startSession(scene, { team_id: team });
      const chat = scene.agent(agent).chat.connect(started, scene.live);
      scene.after(() => chat.close());
      const heard = listen(chat);
      await heard.until(became("connected"));
      const target_id = await hire(scene);
      const params = { target_type: "agent", target_id, reason: "Knows more" } as const;
      await scene.client.sessions.transfer(started.session_id, params);
      await heard.until(became("closed"));
      equal(chat.state.reason, "transferred_away", "the reason");
    },
  },
];
