import { describe, expect, it } from "vitest";
import { WebSocket as RawSocket } from "ws";
import { useLiveDesk } from "./support/live-desk.ts";
import { newScene, type Scene } from "./support/scene.ts";
import { connect, type TestSocket } from "./support/test-socket.ts";

const kibibytes64 = 64 * 1024;
const frame = (type: string, more: object): string => JSON.stringify({ type, ...more });

/** A ping of exactly so many bytes: its id is longer than a ping's may be, unless it is small. */
function ofSize(bytes: number): string {
  return frame("ping", { id: "x".repeat(bytes - frame("ping", { id: "" }).length) });
}

describe("a socket that does what it may not", () => {
  const live = useLiveDesk("SQLite");

  /** Somebody else in the same conversation, who must notice nothing. */
  async function withBystander(act: (scene: Scene, socket: TestSocket) => void): Promise<number> {
    const scene = await newScene(live);
    const bystander = await live.open(scene.session, { token: scene.agentToken });
    const socket = await live.open(scene.session, { token: scene.customerToken });
    await Promise.all([bystander.frame("welcome"), socket.frame("welcome")]);
    act(scene, socket);
    const { code } = await socket.closed;
    await bystander.settled();
    await scene.agent.client.post(`/sessions/${scene.session}/messages`, { content: "still here" });
    await bystander.frame("message");
    await bystander.close();
    return code;
  }

  const message = (more: object): object => ({ type: "message", message: { content: "x", ...more } });
  const nested = (levels: number): string => `${"[".repeat(levels)}${"]".repeat(levels)}`;
  const cases: Readonly<Record<string, readonly [number, (socket: TestSocket) => void]>> = {
    "64 KiB and a byte": [1009, (socket) => socket.sendRaw(ofSize(kibibytes64 + 1))],
    "a binary frame": [1003, (socket) => socket.sendRaw(new Uint8Array([1, 2, 3]))],
    "no JSON": [4400, (socket) => socket.sendRaw("{")],
    "no object": [4400, (socket) => socket.sendRaw("17")],
    "an unknown type": [4400, (socket) => socket.send({ type: "shout" })],
    "a type of every object": [4400, (socket) => socket.send({ type: "constructor" })],
    "an unknown member": [4400, (socket) => socket.send({ type: "ping", more: 1 })],
    "a second hello": [4400, (socket) => socket.send({ type: "hello" })],
    "a message without an id": [4400, (socket) => socket.send(message({}))],
    "deep JSON": [4400, (socket) => socket.sendRaw(nested(10_000))],
    "deep JSON in a message": [
      4400,
      (socket) =>
        socket.sendRaw(
          `{"type":"message","message":{"client_message_id":"c1","content":"x","attachments":${nested(1000)}}}`,
        ),
    ],
    "a flood": [
      4429,
      (socket) => {
        for (let count = 0; count < 60; count += 1) socket.send({ type: "ping" });
      },
    ],
  };

  it.each(Object.keys(cases))("%s closes it alone", async (name) => {
    const [code, act] = cases[name] ?? [0, () => undefined];
    expect(await withBystander((_, socket) => act(socket))).toBe(code);
  });

  it("bad UTF-8 closes it alone", async () => {
    const { session, customerToken } = await newScene(live);
    const raw = new RawSocket(`${live.url}/ws/${session}`);
    await new Promise((resolve) => raw.once("open", resolve));
    raw.send(frame("hello", { token: customerToken }));
    await new Promise((resolve) => raw.once("message", resolve));
    const closed = new Promise((resolve) => raw.once("close", resolve));
    raw.send(Buffer.from([0x22, 0xc3, 0x28, 0x22]), { binary: false });
    expect(await closed).toBe(1007);
  });

  it("a frame of 64 KiB is read, and refused for what it is", async () => {
    expect(await withBystander((_, socket) => socket.sendRaw(ofSize(kibibytes64)))).toBe(4400);
  });

  it("a message that cannot be stored is refused by its id, and the socket stays open", async () => {
    const { session, customerToken } = await newScene(live);
    const socket = await live.open(session, { token: customerToken });
    await socket.frame("welcome");
    socket.send(message({ client_message_id: "long", content: "x".repeat(10_001) }));
    socket.send(message({ client_message_id: "null", content: "\0" }));
    socket.send(message({ client_message_id: "kind", type: "song" }));
    socket.send(message({ client_message_id: "good" }));
    await socket.frame("ack", (ack) => ack.client_message_id === "good");
    expect(socket.all("error").map(({ code, client_message_id: id }) => [code, id])).toEqual([
      ["invalid_request", "long"],
      ["invalid_request", "null"],
      ["invalid_request", "kind"],
    ]);
    await socket.close();
  });

  it("frames before hello, or none at all, close it", async () => {
    const { session } = await newScene(live);
    const early = await connect(`${live.url}/ws/${session}`, undefined);
    early.send({ type: "ping" });
    expect(await early.closed).toMatchObject({ code: 4400 });
    const mute = await connect(`${live.url}/ws/${session}`, undefined);
    live.desk.advance({ seconds: 10 });
    await live.desk.support.tick();
    expect(await mute.closed).toMatchObject({ code: 4408 });
    expect([...early.frames, ...mute.frames]).toEqual([]);
  });

  it("a seventeenth socket of one caller in a session is one too many", async () => {
    const { session, customerToken } = await newScene(live);
    const sockets: TestSocket[] = [];
    for (let count = 0; count < 16; count += 1) {
      const socket = await live.open(session, { token: customerToken });
      await socket.frame("welcome");
      sockets.push(socket);
    }
    const last = await live.open(session, { token: customerToken });
    expect(await last.closed).toMatchObject({ code: 4429 });
    await Promise.all(sockets.map((socket) => socket.close()));
  });
});

describe("a tenant that sends more than it may", () => {
  const live = useLiveDesk("SQLite", { tenantRateLimit: { perSecond: 2, burst: 8 } });

  it("has its messages refused, each by its id", async () => {
    const { session, customerToken } = await newScene(live);
    const socket = await live.open(session, { token: customerToken });
    await socket.frame("welcome");
    for (let count = 0; count < 10; count += 1) {
      socket.send({ type: "message", message: { client_message_id: `c${count}`, content: "x" } });
    }
    await socket.settled();
    expect(socket.all("error").length).toBeGreaterThan(0);
    expect(socket.all("error").length + socket.all("ack").length).toBe(10);
    for (const refusal of socket.all("error")) expect(refusal).toMatchObject({ code: "rate_limited" });
    await socket.close();
  });
});
