import { once } from "node:events";
import { type ClientRequest, type IncomingMessage, request } from "node:http";
import { describe, expect, it } from "vitest";
import { start } from "./support/program.ts";
import { startServer, type TestServer } from "./support/server.ts";

const body = JSON.stringify({ subject: "Missing item", description: "No salad", customer_id: "cust_abc" });

/** A call that the server is in the middle of: its body has come by half. */
async function halfSent(server: TestServer): Promise<ClientRequest> {
  const [, token = ""] = /Bearer (eyJ[^"]+)/.exec(server.out()) ?? [];
  const call = request(`${server.url}/api/v1/support/tickets`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
      "content-length": body.length,
    },
  });
  call.write(body.slice(0, 10));
  await new Promise((resolve) => setTimeout(resolve, 300));
  return call;
}

describe.each(["SIGTERM", "SIGINT"] as const)("%s", (signal) => {
  it("ends an idle server at once", async () => {
    const server = await startServer();
    await fetch(`${server.url}/healthz`);
    server.child.kill(signal);
    expect((await server.ended).code).toBe(0);
  });

  it("lets a running call finish and takes no new one", async () => {
    const server = await startServer();
    const call = await halfSent(server);
    server.child.kill(signal);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow("fetch failed");
    call.end(body.slice(10));
    const [answer] = (await once(call, "response")) as [IncomingMessage];
    expect(answer.statusCode).toBe(201);
    answer.resume();
    expect((await server.ended).code).toBe(0);
  });

  it("given twice does not wait for running calls", async () => {
    const server = await startServer();
    const call = await halfSent(server);
    call.on("error", () => undefined);
    server.child.kill(signal);
    await new Promise((resolve) => setTimeout(resolve, 300));
    server.child.kill(signal);
    expect((await server.ended).code).toBe(1);
  });
});

describe("a signal before the server listens", () => {
  it("ends it", async () => {
    const program = await start(["serve", "--dev", "--demo", "--port", "0"]);
    await expect.poll(program.err, { timeout: 15_000, interval: 5 }).toContain("Demo data: ");
    program.child.kill("SIGTERM");
    const { code, out } = await program.ended;
    expect({ code, out }).toEqual({ code: 1, out: "" });
  });
});

describe("an error that nobody catches", () => {
  it.each(["throw new Error('boom')", "Promise.reject(new Error('boom'))"])(
    "is logged, and ends the server: %s",
    async (fault) => {
      const source = `process.on('SIGUSR2', () => { ${fault} })`;
      const environment = { NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(source)}"` };
      const server = await startServer([], { environment });
      server.child.kill("SIGUSR2");
      const { code, err } = await server.ended;
      expect(code).toBe(1);
      expect(JSON.parse(err)).toMatchObject({
        level: "fatal",
        msg: "uncaught error",
        err: { message: "boom" },
      });
    },
  );
});
