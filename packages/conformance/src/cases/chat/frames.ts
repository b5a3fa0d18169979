import type { Case } from "../../case.ts";
import { equal, has } from "../../check.ts";
import { frameKey } from "../../contract/keys.ts";
import { startSession } from "../../scene/desk.ts";
import { openSocket } from "../../scene/raw-socket.ts";
import { messageFrame, openWelcomed } from "./welcomed.ts";

/** Sockets, frame by frame: what the chat helper does without saying so. */
export const frameCases: readonly Case[] = [
  {
    name: "a message that cannot be stored is refused by its id, and the socket stays open",
    reaches: [frameKey("chat", "error"), frameKey("chat", "ack")],
    async run(scene) {
      const { socket } = await openWelcomed(scene);
      socket.send(messageFrame("long", "x".repeat(10_001)));
      socket.send(messageFrame("good", "short"));
      await socket.frame("ack", ({ client_message_id }) => client_message_id === "good");
      const refusal = await socket.frame("error");
      has(refusal, { code: "invalid_request", client_message_id: "long" }, "the refusal");
    },
  },
  {
    name: "a message that is sent again is stored once and acknowledged as before",
    reaches: [frameKey("chat", "ack")],
    async run(scene) {
      const { socket } = await openWelcomed(scene);
      socket.send(messageFrame("c1", "Once"));
      const first = await socket.frame("ack");
      socket.send(messageFrame("c1", "Once"));
      await socket.settled();
      const acks = socket.frames.filter(({ type }) => type === "ack");
      equal(acks, [first, first], "the acknowledgements");
      equal(socket.frames.filter(({ type }) => type === "message").length, 1, "how often it is told");
    },
  },
  {
    name: "a socket answers pings, and takes a fresh token of the same caller only",
    reaches: [frameKey("chat", "pong"), frameKey("chat", "token_accepted"), frameKey("chat", "bye")],
    async run(scene) {
      const { socket, token } = await openWelcomed(scene);
      await socket.settled();
      socket.send({ type: "token", token });
      await socket.frame("token_accepted");
      socket.send({ type: "token", token: await scene.tokenOf("manager") });
      equal(await socket.closed(), 4403, "the code for another caller's token");
      has(socket.frames.at(-1), { type: "bye", reason: "forbidden" }, "the last frame");
    },
  },
  {
    name: "a token may come as a subprotocol",
    reaches: [frameKey("chat", "welcome")],
    async run(scene) {
      const { websocket_url, chat_token } = await startSession(scene);
      const protocols = ["support.chat.v1", `bearer.${chat_token}`];
      const socket = await openSocket(scene.run.WebSocket, websocket_url, protocols);
      scene.after(() => socket.close());
      socket.send({ type: "hello", resume_from: 0 });
      has((await socket.frame("welcome")).you, { kind: "customer" }, "who we are");
    },
  },
];
