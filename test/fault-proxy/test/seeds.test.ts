import { describe, expect, it } from "vitest";
import { type ConnectionFaults, createRandom, type FaultOdds, randomFaults } from "../src/index.ts";
import { openProxy } from "./support/open-proxy.ts";
import { dial, listen } from "./support/peers.ts";

const odds: FaultOdds = {
  latency: { share: 0.5, milliseconds: [0, 3], jitter: [0, 2] },
  slow: { share: 0.1, bytesPerSecond: [50_000, 90_000] },
  cut: { share: 0.3, afterBytes: [0, 400] },
  reset: { share: 0.2, afterBytes: [0, 400] },
  halfOpen: { share: 0.1, afterBytes: [0, 400] },
};

/** Forty connections one after the other, on each of which both ends send 200 bytes. */
async function converse(seed: number) {
  const target = await listen(({ socket }) => socket.write(Buffer.alloc(200)));
  const proxy = await openProxy({ target: target.port, seed, faults: randomFaults(odds) });
  const arrived: unknown[] = [];
  for (let number = 1; number <= 40; number += 1) {
    const client = dial(proxy.port);
    client.socket.write(Buffer.alloc(200));
    const server = await target.accepted(number);
    const both = Promise.all([client.arrived(200), server.arrived(200)]);
    const sever = proxy.planned[number - 1]?.sever;
    // A connection that is severed in one direction says nothing sure about the other.
    if (sever === undefined || sever.afterBytes > 200) await both;
    else await (sever.direction === "up" ? server : client).arrived(sever.afterBytes);
    arrived.push(sever);
    client.socket.destroy();
  }
  const { connections, delayed, slowed } = proxy.tally;
  return { planned: proxy.planned, arrived, connections, delayed, slowed };
}

describe("a seed", () => {
  it("brings the same about again, and another seed something else", async () => {
    const [once, again, other] = [await converse(11), await converse(11), await converse(12)];
    expect(again).toEqual(once);
    expect(other.planned).not.toEqual(once.planned);
  });

  it("gives each connection faults of its own, whatever the others draw", () => {
    const plan = randomFaults(odds);
    const third = plan(createRandom(5, 3), 3);
    plan(createRandom(5, 1), 1);
    plan(createRandom(5, 2), 2);
    expect(plan(createRandom(5, 3), 3)).toEqual(third);
    expect(plan(createRandom(5, 4), 4)).not.toEqual(third);
  });
});

describe("odds", () => {
  const drawn = Array.from({ length: 4000 }, (_, index) => randomFaults(odds)(createRandom(3, index), index));
  const share = (has: (faults: ConnectionFaults) => boolean): number =>
    drawn.filter(has).length / drawn.length;

  it("are kept", () => {
    expect(share(({ latency }) => latency !== undefined)).toBeCloseTo(0.5, 1);
    expect(share(({ slow }) => slow !== undefined)).toBeCloseTo(0.1, 1);
    expect(share(({ sever }) => sever?.how === "cut")).toBeCloseTo(0.3, 1);
    expect(share(({ sever }) => sever?.how === "reset")).toBeCloseTo(0.2, 1);
    expect(share(({ sever }) => sever?.how === "half-open")).toBeCloseTo(0.1, 1);
    expect(share(({ sever }) => sever?.direction === "up")).toBeCloseTo(0.3, 1);
  });

  it("reach from the least to the most, small numbers of bytes included", () => {
    const bytes = drawn.flatMap(({ sever }) => (sever === undefined ? [] : [sever.afterBytes]));
    expect(Math.min(...bytes)).toBe(0);
    expect(Math.max(...bytes)).toBeGreaterThan(390);
    expect(Math.max(...bytes)).toBeLessThanOrEqual(400);
    expect(bytes.filter((one) => one < 20).length).toBeGreaterThan(bytes.length / 6);
    expect(bytes.filter((one) => one > 200).length).toBeGreaterThan(bytes.length / 4);
  });

  it("of nothing bring nothing about", () => {
    expect(drawn.map((_, index) => randomFaults({})(createRandom(index), 1))).toEqual(drawn.map(() => ({})));
  });
});
