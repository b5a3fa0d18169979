import { describe, expect, it } from "vitest";
import type { WebSocket as RawSocket } from "ws";
import { useLiveDesk } from "./support/live-desk.ts";
import { openRaw } from "./support/raw-socket.ts";
import { newScene, type Scene } from "./support/scene.ts";
import type { TestSocket } from "./support/test-socket.ts";

const crowd = 50;
const rounds = 3;
/** Together more than the networks' own buffers hold for one who does not read. */
const messages = 350;
const content = "語".repeat(10_000);

describe("fifty consumers who stop reading in a busy room", () => {
  const live = useLiveDesk("SQLite");

  /** Milliseconds from sending to the observer's receiving, of all but one in a hundred. */
  async function p99(scene: Scene, observer: TestSocket, round: string): Promise<number> {
    const times: number[] = [];
    for (let sent = 0; sent < messages; sent += 1) {
      const begun = performance.now();
      const id = `${round} ${sent}`.replaceAll(" ", "_");
      const arrived = observer.frame("message", ({ message }) => message.client_message_id === id);
      const body = { content, client_message_id: id };
      await scene.agent.client.post(`/sessions/${scene.session}/messages`, body);
      await arrived;
      times.push(performance.now() - begun);
    }
    return times.sort((a, b) => a - b)[Math.floor(times.length * 0.99) - 1] ?? 0;
  }

  async function crowdIn(scene: Scene): Promise<readonly RawSocket[]> {
    const url = `${live.url}/ws/${scene.session}`;
    const ids = Array.from({ length: crowd }, (_, at) => `watcher_${at}`);
    return await Promise.all(
      ids.map(async (id) => openRaw(url, await live.token({ tenant: scene.tenant, id }))),
    );
  }

  it("are closed with 1013 and slow nobody down by a fifth", { timeout: 120_000 }, async () => {
    const reading: number[] = [];
    const stopped: number[] = [];
    const codes: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const scene = await newScene(live);
      const observer = await live.open(scene.session, { token: scene.customerToken });
      await observer.frame("welcome");
      const others = await crowdIn(scene);
      reading.push(await p99(scene, observer, `reading ${round}`));
      const closed = others.map((socket) => new Promise<number>((resolve) => socket.once("close", resolve)));
      for (const socket of others) socket.pause();
      stopped.push(await p99(scene, observer, `stopped ${round}`));
      for (const socket of others) socket.resume();
      codes.push(...(await Promise.all(closed)));
      await observer.close();
    }
    const median = (figures: readonly number[]): number => figures.toSorted((a, b) => a - b)[1] ?? 0;
    const [before, after] = [median(reading), median(stopped)];
    console.info(
      `slow consumers: others' p99 ${before.toFixed(1)} ms while all read, ${after.toFixed(1)} ms while ${crowd} do not`,
    );
    expect(codes).toEqual(Array.from({ length: rounds * crowd }, () => 1013));
    expect(after).toBeLessThan(before * 1.2);
  });
});
