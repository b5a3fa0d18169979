import { execFile } from "node:child_process";
import { connect } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { createSupport } from "../../src/index.ts";
import {
  type RunningServer,
  type ServeOptions,
  serve,
  signStaffToken,
  sqliteDialect,
} from "../../src/node/index.ts";

const secret = "a secret for tests that is long enough for HS256";

async function startDesk(options: ServeOptions = {}): Promise<RunningServer> {
  const support = createSupport({ dialect: sqliteDialect(":memory:"), auth: { secret } });
  await support.migrate();
  return await serve(support, { port: 0, host: "127.0.0.1", ...options });
}

describe("a desk embedded in another program", () => {
  it("serves the calls of a signed token and closes", async () => {
    const server = await startDesk();
    const token = await signStaffToken(secret, { sub: "agent_1", tenant: "acme", roles: ["server"] }, 60);
    const url = `http://127.0.0.1:${server.port}/api/v1/support/tickets`;
    const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
    expect(await answer.json()).toEqual({ data: [], next_cursor: null, has_more: false });
    expect(await server.close()).toBe(true);
    await expect(fetch(url)).rejects.toThrow("fetch failed");
  });

  it("cuts calls off that do not finish in time, and says so", async () => {
    const server = await startDesk({ drainSeconds: 0.2 });
    const socket = connect(server.port, "127.0.0.1");
    socket.on("error", () => undefined);
    socket.write("POST /api/v1/support/tickets HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{");
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await server.close()).toBe(false);
  });

  it("does by itself what falls due", async () => {
    let ticks = 0;
    const support = createSupport({ dialect: sqliteDialect(":memory:"), auth: { secret } });
    await support.migrate();
    const counting = {
      ...support,
      tick: () => {
        ticks += 1;
        return support.tick();
      },
    };
    const server = await serve(counting, { port: 0 });
    await expect.poll(() => ticks, { timeout: 5000 }).toBeGreaterThan(0);
    await server.close();
  });
});

describe("the program's log", () => {
  it("writes errors with stack and code, and no secret", async () => {
    const source = `
      import { createLog } from ${JSON.stringify(join(import.meta.dirname, "../../src/node/index.ts"))};
      const error = Object.assign(new Error("no", { cause: new Error("why") }), { code: "23505", detail: "Key (email)=(a@b.c)" });
      createLog("info").error({ err: error, authorization: "hidden-1", headers: { authorization: "hidden-2" } }, "failed");
    `;
    const { stderr } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", source]);
    expect(JSON.parse(stderr)).toMatchObject({
      level: "error",
      msg: "failed",
      authorization: "[secret]",
      err: {
        type: "Error",
        message: "no",
        code: "23505",
        stack: expect.stringContaining("at "),
        cause: { message: "why" },
      },
    });
    expect(stderr).not.toMatch(/hidden|a@b\.c/);
  });
});
