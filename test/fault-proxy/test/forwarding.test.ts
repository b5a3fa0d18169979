import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { openProxy } from "./support/open-proxy.ts";
import { dial, echo, listen } from "./support/peers.ts";

describe("a proxy without faults", () => {
  it("forwards every byte both ways", async () => {
    const proxy = await openProxy({ target: (await listen(echo)).port });
    const client = dial(proxy.port);
    const sent = randomBytes(3_000_000);
    client.socket.end(sent);
    expect(await client.told).toBe("FIN");
    expect(client.received().equals(sent)).toBe(true);
    expect(proxy.tally).toMatchObject({ connections: 1, bytesUp: sent.length, bytesDown: sent.length });
  });

  it("forwards a FIN and what the other end says after it", async () => {
    const target = await listen();
    const client = dial((await openProxy({ target: target.port })).port);
    client.socket.end("question");
    const server = await target.accepted(1);
    expect(await server.told).toBe("FIN");
    server.socket.end("answer");
    expect(await client.told).toBe("FIN");
    expect(client.received().toString()).toBe("answer");
  });

  it.each(["client", "target"] as const)("forwards a reset by the %s", async (who) => {
    const target = await listen();
    const client = dial((await openProxy({ target: target.port })).port);
    const server = await target.accepted(1);
    const [resetting, other] = who === "client" ? [client, server] : [server, client];
    resetting.socket.resetAndDestroy();
    expect(await other.told).toBe("RST");
  });

  it("resets a client whose target is not there, and reaches the one that comes after it", async () => {
    const first = await listen();
    await first.close();
    let port = first.port;
    const proxy = await openProxy({ target: () => port });
    expect(await dial(proxy.port).told).toBe("RST");
    expect(proxy.tally.unreachable).toBe(1);
    port = (await listen(echo)).port;
    const client = dial(proxy.port);
    client.socket.write("there?");
    await client.arrived(6);
    expect(client.received().toString()).toBe("there?");
  });

  it("does not lead to itself", async () => {
    let port = 0;
    const proxy = await openProxy({ target: () => port });
    port = proxy.port;
    expect(await dial(port).told).toBe("RST");
    expect(proxy.tally).toMatchObject({ connections: 1, unreachable: 1 });
  });

  it("makes a sender wait whose receiver does not read", async () => {
    const target = await listen(({ socket }) => socket.pause());
    const client = dial((await openProxy({ target: target.port })).port);
    const chunks = Array.from({ length: 640 }, () => Buffer.alloc(100_000));
    let [taken, before] = [0, 0];
    for (const chunk of chunks) {
      client.socket.write(chunk, () => {
        taken += 1;
      });
    }
    client.socket.end();
    const comesToRest = (): boolean => {
      const moved = taken - before;
      before = taken;
      return taken > 0 && moved === 0;
    };
    await expect.poll(comesToRest, { interval: 100 }).toBe(true);
    expect(taken).toBeLessThan(chunks.length);
    const server = await target.accepted(1);
    server.socket.resume();
    expect(await server.told).toBe("FIN");
    expect(server.received().length).toBe(64_000_000);
  });

  it("lets go of everything when it is closed", async () => {
    const target = await listen();
    const proxy = await openProxy({ target: target.port });
    const client = dial(proxy.port);
    const server = await target.accepted(1);
    await proxy.close();
    await Promise.all([client.told, server.told]);
    const late = dial(proxy.port);
    expect(await late.told).toBe("RST");
    expect(late.socket.errored).toMatchObject({ code: "ECONNREFUSED" });
  });
});
