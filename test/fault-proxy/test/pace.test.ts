import { expect, it } from "vitest";
import { openProxy } from "./support/open-proxy.ts";
import { dial, echo, listen } from "./support/peers.ts";

/** Node's timers may fire a little early by the finer clock. */
const tolerance = 5;

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

it("latency holds bytes back, each way by its own", async () => {
  const target = await listen(echo);
  const latency = { up: { milliseconds: 40 }, down: { milliseconds: 110 } };
  const proxy = await openProxy({ target: target.port, faults: { latency } });
  const client = dial(proxy.port);
  const up = timed(async () => (await target.accepted(1)).arrived(1));
  const roundTrip = timed(() => client.arrived(1));
  client.socket.write("?");
  expect(await up).toBeGreaterThanOrEqual(40 - tolerance);
  expect((await roundTrip) - (await up)).toBeGreaterThanOrEqual(110 - tolerance);
  expect(proxy.tally.delayed).toBe(1);
});

it("latency does not slow a stream down", async () => {
  const faults = { latency: { up: { milliseconds: 100 } } };
  const target = await listen();
  const client = dial((await openProxy({ target: target.port, faults })).port);
  const server = await target.accepted(1);
  const took = await timed(async () => {
    for (let sent = 1; sent <= 20; sent += 1)
      await new Promise((resolve) => client.socket.write("x", resolve));
    await server.arrived(20);
  });
  expect(took).toBeLessThan(1000);
});

it("jitter keeps the order", async () => {
  const faults = { latency: { up: { milliseconds: 1, jitter: 30 } } };
  const target = await listen();
  const client = dial((await openProxy({ target: target.port, faults })).port);
  const server = await target.accepted(1);
  const parts = Array.from({ length: 30 }, (_, index) => `${index},`);
  for (const part of parts) await new Promise((resolve) => client.socket.write(part, resolve));
  client.socket.end();
  expect(await server.told).toBe("FIN");
  expect(server.received().toString()).toBe(parts.join(""));
});

it("a FIN is not faster than the bytes before it", async () => {
  const faults = { latency: { up: { milliseconds: 80 } }, slow: { up: 5000 } };
  const target = await listen();
  const client = dial((await openProxy({ target: target.port, faults })).port);
  client.socket.end(Buffer.alloc(500));
  const server = await target.accepted(1);
  expect(await server.told).toBe("FIN");
  expect(server.received().length).toBe(500);
});

it("a slow connection takes its time for every byte", async () => {
  const target = await listen();
  const proxy = await openProxy({ target: target.port, faults: { slow: { up: 10_000 } } });
  const client = dial(proxy.port);
  const server = await target.accepted(1);
  const took = await timed(async () => {
    client.socket.write(Buffer.alloc(3000));
    await server.arrived(3000);
  });
  expect(took).toBeGreaterThanOrEqual(300 - tolerance);
  expect(proxy.tally.slowed).toBe(1);
});

it("a connection slower than a byte per stretch is slow, not stuck", async () => {
  const target = await listen();
  const faults = { slow: { up: 20 } };
  const client = dial((await openProxy({ target: target.port, faults })).port);
  client.socket.write("abcdef");
  const server = await target.accepted(1);
  await server.arrived(2);
  expect(server.received().length).toBeLessThan(6);
  await server.arrived(6);
  expect(server.received().toString()).toBe("abcdef");
});
