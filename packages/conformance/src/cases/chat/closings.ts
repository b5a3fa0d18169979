import type { Case } from "../../case.ts";
import { equal, there } from "../../check.ts";
import { closeKey } from "../../contract/keys.ts";
import { nothing } from "../../samples/samples.ts";
import { startSession } from "../../scene/desk.ts";
import { openSocket, type RawSocket } from "../../scene/raw-socket.ts";
import type { Scene } from "../../scene/scene.ts";
import { messageFrame, openWelcomed } from "./welcomed.ts";

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

/** Why and with which codes sockets are closed. */
export const closings: readonly Case[] = [
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
  {
    name: "a message that comes while there is no database closes the socket with 1011, and is stored when it is sent again",
    reaches: [closeKey(1011)],
    needs: ["outage"],
    async run(scene) {
      const { socket, url, token } = await openWelcomed(scene);
      const restore = await there(scene.target.takeAway, "way to take the database away").call(scene.target);
      try {
        socket.send(messageFrame("c1", "Still there?"));
        equal(await socket.closed(), 1011, "the code");
      } finally {
        await restore();
      }
      const next = await openSocket(scene.run.WebSocket, url);
      scene.after(() => next.close());
      next.send({ type: "hello", token });
      await next.frame("welcome");
      next.send(messageFrame("c1", "Still there?"));
      await next.frame("ack");
    },
  },
];
