import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { sqliteDialect } from "@olympus-support/server/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Person } from "../src/index.ts";
import { runCommand } from "./support/run-command.ts";
import { type OpenTarget, openServerTarget } from "./support/server-target.ts";

describe("olympus-support-conformance", () => {
  let opened: OpenTarget;
  let url: string;

  beforeAll(async () => {
    const rateLimit = { perSecond: 0, burst: 0 };
    opened = await openServerTarget("a deployment", sqliteDialect(":memory:"), { rateLimit });
    url = opened.target.baseUrl;
  });
  afterAll(() => opened.close());

  const token = async (person: Partial<Person> = {}): Promise<string> => {
    const { tokens } = opened.target;
    if (!("tokenFor" in tokens)) throw new Error("The target issues tokens.");
    return await tokens.tokenFor({ role: "tenant_admin", tenant: "staging", agent: "manager_1", ...person });
  };

  it("finds a deployment to conform of which it has one token, and lists the rest", {
    timeout: 120_000,
  }, async () => {
    const { code, out } = await runCommand(["--url", url, "--token", await token()]);
    expect(out).toMatch(/(\d+) of \1 operations/);
    expect(out).toContain("0 failed");
    expect(out).toContain("there is no good token without a role of the desk");
    expect(out).not.toContain("At fault");
    expect(code).toBe(0);
  });

  it("tries more with more tokens, and can be run on one tenant again", { timeout: 120_000 }, async () => {
    const more = [
      ["--staff-token", await token({ role: "server", agent: "agent_1" })],
      ["--outsider-token", await token({ role: "guest", agent: "guest_1" })],
      ["--foreign-token", await token({ tenant: "elsewhere" })],
    ];
    const { code, out } = await runCommand(["--url", url, "--token", await token(), ...more.flat()]);
    expect(out).not.toContain("there is no good token");
    expect(out).not.toContain("there is no token of");
    expect(out).not.toContain("At fault");
    expect(code).toBe(0);
  });

  it("says each case of those that are asked for", async () => {
    const args = [
      "--url",
      `${url}/api/v1/support`,
      "--token",
      await token(),
      "--only",
      "getTicket",
      "--verbose",
    ];
    const { code, out } = await runCommand(args);
    expect(out).toMatch(/^ok +getTicket answers 200 \(\d+ ms\)$/m);
    expect(out).toMatch(/^not tried getTicket .*: there is no/m);
    expect(code).toBe(0);
  });

  it("ends with 1 when something is at fault", async () => {
    const server = createServer((_, response) => response.writeHead(200).end("{}"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const args = ["--url", `http://127.0.0.1:${port}`, "--token", "t", "--only", "listTickets answers"];
    const { code, out } = await runCommand(args);
    server.closeAllConnections();
    server.close();
    expect(out).toContain("listTickets 200 with no content is not declared");
    expect(code).toBe(1);
  });

  it("ends with 2 and says what to do when it cannot begin", async () => {
    expect(await runCommand([])).toMatchObject({
      code: 2,
      err: expect.stringContaining("Give --url and --token"),
    });
    expect(await runCommand(["--colour", "red"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("--help"),
    });
    const empty = await runCommand(["--url", url, "--token", "t", "--staff-token", ""]);
    expect(empty).toMatchObject({
      code: 2,
      err: expect.stringContaining("--staff-token: Give a value after it"),
    });
    const nobody = await runCommand(["--url", "http://127.0.0.1:9", "--token", "t"]);
    expect(nobody).toMatchObject({
      code: 2,
      err: expect.stringContaining("Nothing answers at http://127.0.0.1:9"),
    });
    expect(await runCommand(["--help"])).toMatchObject({
      code: 0,
      out: expect.stringContaining("--outsider-token"),
    });
  });
});
