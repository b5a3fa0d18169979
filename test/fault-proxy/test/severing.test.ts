import { describe, expect, it } from "vitest";
import type { Direction, Severing } from "../src/index.ts";
import { openProxy } from "./support/open-proxy.ts";
import { dial, echo, listen, type Peer } from "./support/peers.ts";

const sentence = Buffer.from("Where is my order? It was to be here at noon.");
const often = { interval: 2 };
const everyByte = Array.from({ length: sentence.length + 1 }, (_, index) => index);

/** Sends the sentence in a direction of a connection that is severed after so many bytes. */
async function sendSevered(how: Severing, direction: Direction, afterBytes: number) {
  const target = await listen();
  const proxy = await openProxy({ target: target.port, faults: { sever: { how, direction, afterBytes } } });
  const client = dial(proxy.port);
  const server = await target.accepted(1);
  const [sender, receiver] = direction === "up" ? [client, server] : [server, client];
  sender.socket.write(sentence);
  return { proxy, client, server, sender, receiver };
}

describe.each(["up", "down"] as const)("on the way %s", (direction) => {
  it.each(everyByte)("a cut after byte %d forwards exactly those and then a FIN to both", async (bytes) => {
    const { proxy, sender, receiver } = await sendSevered("cut", direction, bytes);
    expect(await Promise.all([sender.told, receiver.told])).toEqual(["FIN", "FIN"]);
    expect(receiver.received().equals(sentence.subarray(0, bytes))).toBe(true);
    expect(proxy.tally).toMatchObject({ cut: 1, bytesLost: sentence.length - bytes });
  });

  it.each(everyByte)("a reset after byte %d forwards no more and resets both", async (bytes) => {
    const { proxy, sender, receiver } = await sendSevered("reset", direction, bytes);
    expect(await Promise.all([sender.told, receiver.told])).toEqual(["RST", "RST"]);
    expect(sentence.subarray(0, bytes).indexOf(receiver.received())).toBe(0);
    expect(proxy.tally).toMatchObject({ reset: 1, bytesLost: sentence.length - bytes });
  });

  it.each(everyByte)("a connection half-open after byte %d tells nobody", async (bytes) => {
    const { proxy, sender, receiver } = await sendSevered("half-open", direction, bytes);
    await receiver.arrived(bytes);
    await expect.poll(() => proxy.tally.halfOpen, often).toBe(1);
    sender.socket.end("more");
    receiver.socket.write("answer");
    const lost = sentence.length - bytes + "more".length + "answer".length;
    await expect.poll(() => proxy.tally, often).toMatchObject({ endsSwallowed: 1, bytesLost: lost });
    expect(receiver.received().equals(sentence.subarray(0, bytes))).toBe(true);
    expect(sender.received().length).toBe(0);
    expect([isTold(sender), isTold(receiver)]).toEqual([false, false]);
  });
});

function isTold({ socket }: Peer): boolean {
  return socket.readableEnded || socket.destroyed;
}

describe("by hand", () => {
  it.each([
    ["cut", "FIN"],
    ["reset", "RST"],
  ] as const)("a %s severs the connections of the moment and none after them", async (how, told) => {
    const proxy = await openProxy({ target: (await listen(echo)).port });
    const early = [dial(proxy.port), dial(proxy.port)];
    for (const { socket } of early) socket.write("hello");
    await Promise.all(early.map((client) => client.arrived(5)));
    expect(proxy.sever(how)).toBe(2);
    expect(await Promise.all(early.map((client) => client.told))).toEqual([told, told]);
    const late = dial(proxy.port);
    late.socket.write("hello");
    await late.arrived(5);
    expect(proxy.sever("half-open")).toBe(1);
    expect(proxy.sever(how)).toBe(0);
    expect(proxy.tally).toMatchObject({ connections: 3, [how]: 2, halfOpen: 1 });
  });

  it("a half-open connection does not say that its target was reset", async () => {
    const target = await listen();
    const proxy = await openProxy({ target: target.port });
    const client = dial(proxy.port);
    const server = await target.accepted(1);
    proxy.sever("half-open");
    server.socket.resetAndDestroy();
    await expect.poll(() => proxy.tally.endsSwallowed, often).toBe(1);
    expect(isTold(client)).toBe(false);
    client.socket.end();
    expect(await client.told).toBe("FIN");
  });

  it("later connections can be given other faults", async () => {
    const proxy = await openProxy({ target: (await listen(echo)).port });
    proxy.setFaults({ sever: { how: "reset", direction: "down", afterBytes: 2 } });
    const client = dial(proxy.port);
    client.socket.write("hello");
    expect(await client.told).toBe("RST");
  });
});
