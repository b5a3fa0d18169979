import type { Case } from "../../case.ts";
import { equal, has } from "../../check.ts";
import { closeKey, frameKey } from "../../contract/keys.ts";
import { nothing } from "../../samples/samples.ts";
import { startSession } from "../../scene/desk.ts";
import { openSocket, type RawSocket } from "../../scene/raw-socket.ts";
import type { Scene } from "../../scene/scene.ts";

interface Opened {
  readonly socket: RawSocket;
  readonly url: string;
  readonly token: string;
}

/** The customer's socket of a new session, which has been welcomed. */
async function openWelcomed(scene: Scene): Promise<Opened> {
  const { websocket_url: url, chat_token: token } = await startSession(scene);
  const socket = await openSocket(scene.run.WebSocket, url);
  scene.after(() => socket.close());
  socket.send({ type: "hello", token });
  await socket.frame("welcome");
  return { socket, url, token };
}

const message = (client_message_id: string, content: string): object => ({
  type: "message",
  message: { client_message_id, content },
});

function closes(name: string, code: number, act: (socket: RawSocket) => void): Case {
  return {
    name: `a socket is closed with ${code} for ${name}`,
    reaches: [closeKey(code)],
    async run(scene) {
      const { socket } = await openWelcomed(scene);
      act(socket);
      equal(await socket.closed(), code, "the code");
    },
  };
}

/** A socket of a new session that is not let in. */
function isRefused(
  name: string,
  code: number,
  hello: (scene: Scene) => Promise<object>,
  needs: Case["needs"] = [],
): Case {
  return {
    name: `a socket is closed with ${code} for ${name}`,
    reaches: [closeKey(code)],
    needs,
    async run(scene) {
      const { websocket_url: url } = await startSession(scene);
      const said = await hello(scene);
      const socket = await openSocket(scene.run.WebSocket, url);
      socket.send({ type: "hello", ...said });
      equal(await socket.closed(), code, "the code");
      equal(socket.frames, [], "what it is told");
    },
  };
}

const wrongFrames: readonly Case[] = [
  closes("bytes", 1003, (socket) => socket.sendBytes(new Uint8Array([1, 2, 3]))),
  closes("more than 64 KiB", 1009, (socket) => socket.send({ type: "ping", id: "x".repeat(70_000) })),
  closes("no JSON", 4400, (socket) => socket.sendText("{")),
  closes("a type that it does not know", 4400, (socket) => socket.send({ type: "shout" })),
  closes("a member that it does not know", 4400, (socket) => socket.send({ type: "ping", more: 1 })),
  closes("a second hello", 4400, (socket) => socket.send({ type: "hello" })),
  closes("a message without an id", 4400, (socket) =>
    socket.send({ type: "message", message: { content: "x" } }),
  ),
  closes("a flood", 4429, (socket) => {
    for (let count = 0; count < 100; count += 1) socket.send({ type: "ping" });
  }),
];

const wrongHellos: readonly Case[] = [
  isRefused("no token", 4401, () => Promise.resolve({})),
  isRefused("a token that is none", 4401, () => Promise.resolve({ token: "nonsense" })),
  isRefused("another session's customer", 4404, async (scene) => ({
    token: (await startSession(scene)).chat_token,
  })),
  isRefused("another tenant's agent", 4404, async (scene) => ({ token: await scene.tokenOf("foreign") }), [
    "foreign token",
  ]),
  isRefused("whoever has no role", 4403, async (scene) => ({ token: await scene.tokenOf("outsider") }), [
    "outsider token",
  ]),
];

/** Sockets, frame by frame: what the chat helper never does, and what it does without saying so. */
export const frameCases: readonly Case[] = [
  ...wrongFrames,
  ...wrongHellos,
  {
    name: "a socket of a session that is not there is closed with 4404",
    reaches: [closeKey(4404)],
    async run(scene) {
      const { websocket_url, session_id } = await startSession(scene);
      const socket = await openSocket(scene.run.WebSocket, websocket_url.replace(session_id, nothing));
      socket.send({ type: "hello", token: await scene.tokenOf("manager") });
      equal(await socket.closed(), 4404, "the code");
    },
  },
  {
    name: "a socket that says nothing is closed with 4408",
    reaches: [closeKey(4408)],
    async run(scene) {
      const { websocket_url } = await startSession(scene);
      const socket = await openSocket(scene.run.WebSocket, websocket_url);
      await scene.pass(11);
      equal(await socket.closed(), 4408, "the code");
    },
  },
  {
    name: "a chat token that has expired is told so, at hello and afterwards",
    reaches: [closeKey(4419)],
    needs: ["time"],
    async run(scene) {
      const { socket, url, token } = await openWelcomed(scene);
      await scene.pass(2 * 60 * 60);
      equal(await socket.closed(), 4419, "the code of the open socket");
      const late = await openSocket(scene.run.WebSocket, url);
      late.send({ type: "hello", token });
      equal(await late.closed(), 4419, "the code at hello");
    },
  },
  {
    name: "a message that cannot be stored is refused by its id, and the socket stays open",
    reaches: [frameKey("chat", "error"), frameKey("chat", "ack")],
    async run(scene) {
      const { socket } = await openWelcomed(scene);
      socket.send(message("long", "x".repeat(10_001)));
      socket.send(message("good", "short"));
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
      socket.send(message("c1", "Once"));
      const first = await socket.frame("ack");
      socket.send(message("c1", "Once"));
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
  {
    name: "a session that has ended welcomes, tells what was missed, and closes with 4409",
    reaches: [closeKey(4409)],
    async run(scene) {
      const { session_id, websocket_url, chat_token } = await startSession(scene, {
        initial_message: "Hello?",
      });
      await scene.client.sessions.end(session_id, { resolution: "resolved" });
      const socket = await openSocket(scene.run.WebSocket, websocket_url);
      socket.send({ type: "hello", token: chat_token, resume_from: 0 });
      equal(await socket.closed(), 4409, "the code");
      const types = socket.frames.map(({ type }) => type);
      equal([types[0], types[1], types.at(-1)], ["welcome", "message", "bye"], "the frames");
    },
  },
];
