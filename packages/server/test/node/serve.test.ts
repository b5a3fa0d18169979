import { once } from "node:events";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { newFolder, run } from "./support/program.ts";
import { startServer } from "./support/server.ts";

describe("serve --dev", () => {
  it("says where it answers, with a token and lines to try that work", async () => {
    const server = await startServer();
    expect(server.out()).toContain(`API        http://localhost:${server.port}/api/v1/support`);
    expect(server.out()).toContain(`Reference  http://localhost:${server.port}/docs`);
    expect(server.out().match(/^curl -sS -H "Authorization: Bearer eyJ\S+" /gm)).toHaveLength(3);
    for (const path of ["/healthz", "/readyz", "/openapi.json", "/docs"])
      expect((await fetch(server.url + path)).status, path).toBe(200);
    const online = await server.call("PUT", "/agents/agent_001/status", { status: "available" });
    expect(online).toMatchObject({ status: 200, body: { name: "Sarah Smith" } });
    expect((await server.call("GET", "/tickets?limit=5")).status).toBe(200);
  });

  it("links to the port that it was given", async () => {
    const server = await startServer();
    await server.call("PUT", "/agents/agent_001/status", { status: "available" });
    const started = await server.call("POST", "/sessions", { customer_id: "cust_abc", channel: "chat" });
    expect(started).toMatchObject({ status: 201 });
    expect(JSON.stringify(started.body)).toContain(`ws://localhost:${server.port}/`);
  });

  it("keeps its key to itself, and `token` finds it", async () => {
    const folder = await newFolder();
    const server = await startServer([], { folder });
    const { mode } = await stat(join(folder, ".olympus-support/dev-secret"));
    expect(mode & 0o777).toBe(0o600);
    expect(await readFile(join(folder, ".olympus-support/.gitignore"), "utf8")).toBe("*\n");
    const { out } = await run(["token", "--role", "server"], { folder });
    const headers = { authorization: `Bearer ${out.trim()}` };
    expect((await fetch(`${server.url}/api/v1/support/tickets`, { headers })).status).toBe(200);
  });

  it("takes the key and the limits of the environment", async () => {
    const secret = "a secret for tests that is long enough for HS256";
    const environment = { SUPPORT_JWT_SECRET: secret, SUPPORT_RATE_LIMIT: "1" };
    const folder = await newFolder();
    const server = await startServer([], { folder, environment });
    const answers = [1, 2, 3].map(() => server.call("GET", "/tickets"));
    const statuses = (await Promise.all(answers)).map((answer) => answer.status);
    expect(statuses.sort()).toEqual([200, 200, 429]);
    await expect(stat(join(folder, ".olympus-support/dev-secret"))).rejects.toThrow("ENOENT");
  });

  it("leaves tokens to the issuer when there is one", async () => {
    const environment = { SUPPORT_JWKS_URL: "http://127.0.0.1:1/keys" };
    const server = await startServer([], { environment });
    expect(server.out()).toContain("Tokens come from the issuer of SUPPORT_JWKS_URL.");
    expect(server.out()).not.toContain("eyJ");
  });

  it("tells a misspelt setting on its log", async () => {
    const server = await startServer([], { environment: { SUPPORT_JWT_AUDIANCE: "desk" } });
    expect(server.err()).toContain(
      "SUPPORT_JWT_AUDIANCE is no setting of this program and has no effect. Did you mean SUPPORT_JWT_AUDIENCE?",
    );
  });
});

describe("a port in use", () => {
  it("ends the program with a word on what to do", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    const { code, out, err } = await run(["serve", "--dev", "--port", String(port)]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(
      `port ${port} is in use by another program. End that one, or choose a port with --port.`,
    );
  });
});

describe("the log", () => {
  it("has one JSON object a line for each call, without tokens", async () => {
    const server = await startServer(["--log-level", "info"]);
    await server.call("GET", "/tickets");
    const lines = server.err().trim().split("\n");
    const calls = lines.map((line) => JSON.parse(line)).filter((line) => line.msg === "call");
    expect(calls).toEqual([
      expect.objectContaining({ operation: "listTickets", status: 200, tenant: "demo", actor: "agent_001" }),
    ]);
    expect(server.err()).not.toContain("eyJ");
  });
});
