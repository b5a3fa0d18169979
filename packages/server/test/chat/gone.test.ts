import { describe, expect, it } from "vitest";
import { WebSocket as RawSocket } from "ws";
import { useLiveDesk } from "./support/live-desk.ts";
import { openRaw } from "./support/raw-socket.ts";
import { newScene, seqs } from "./support/scene.ts";

const halfOpen = 500;

function untilClosed(socket: RawSocket): Promise<void> {
  return new Promise((resolve) => {
    socket.once("close", () => resolve());
  });
}

describe("sockets whose other side is gone", () => {
  const live = useLiveDesk("SQLite");

  it(`are found: all of ${halfOpen}, within 75 seconds`, { timeout: 60_000 }, async () => {
    const scenes = await Promise.all(Array.from({ length: halfOpen / 10 }, () => newScene(live)));
    const gone: Promise<void>[] = [];
    for (const { session, customerToken } of scenes) {
      const url = `${live.url}/ws/${session}`;
      const sockets = await Promise.all(
        Array.from({ length: 10 }, () => openRaw(url, customerToken, { autoPong: false })),
      );
      gone.push(...sockets.map(untilClosed));
    }
    const { session, agentToken } = scenes[0] ?? (await newScene(live));
    const alive = await live.open(session, { token: agentToken });
    const { participants } = await alive.frame("welcome");
    expect(participants).toMatchObject([{ kind: "customer" }]);
    for (let seconds = 0; seconds < 75; seconds += 5) {
      live.desk.advance({ seconds: 5 });
      // The one that is there gives a sign of life, as browsers do by themselves.
      await alive.settled();
      await live.desk.support.tick();
    }
    const closed = await Promise.all(gone);
    console.info(`half-open: ${closed.length} of ${halfOpen} found within 75 s`);
    expect(closed).toHaveLength(halfOpen);
    expect(await alive.frame("presence", ({ present }) => !present)).toMatchObject({
      participant: { kind: "customer" },
    });
    await alive.close();
  });
});

describe("a consumer that reads more slowly than there is to read", () => {
  const live = useLiveDesk("SQLite");

  it("is closed with 1013 and resumes without a gap, while others are served", {
    timeout: 60_000,
  }, async () => {
    const { session, customerToken, agentToken, agent } = await newScene(live);
    const slow = new RawSocket(`${live.url}/ws/${session}`);
    await new Promise((resolve) => slow.once("open", resolve));
    const received: { readonly type: string; readonly seq: number }[] = [];
    slow.on("message", (data) => received.push(JSON.parse(String(data))));
    const closed = new Promise<number>((resolve) => slow.once("close", resolve));
    slow.send(JSON.stringify({ type: "hello", token: customerToken, resume_from: 0 }));
    await new Promise((resolve) => slow.once("message", resolve));
    const other = await live.open(session, { token: agentToken, resume_from: 0 });
    await other.frame("welcome");
    slow.pause();
    const content = "語".repeat(10_000);
    const many = 400;
    for (let sent = 0; sent < many; sent += 1) {
      await agent.client.post(`/sessions/${session}/messages`, { content });
    }
    await other.frame("message", ({ seq }) => seq === many);
    expect(seqs(other)).toEqual(Array.from({ length: many }, (_, at) => at + 1));
    slow.resume();
    expect(await closed).toBe(1013);
    const got = received.filter(({ type }) => type === "message").map(({ seq }) => seq);
    expect(got.length).toBeLessThan(many);
    const last = got.at(-1) ?? 0;
    const again = await live.open(session, { token: customerToken, resume_from: last });
    await again.frame("message", ({ seq }) => seq === many);
    expect([...got, ...seqs(again)]).toEqual(Array.from({ length: many }, (_, at) => at + 1));
    await Promise.all([again.close(), other.close()]);
  });
});
