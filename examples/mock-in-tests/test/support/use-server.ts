import { createSupport } from "@olympus-support/server";
import { serve, signStaffToken, sqliteDialect } from "@olympus-support/server/node";
import { afterAll, beforeEach } from "vitest";
import { useDesk } from "./desk-under-test.ts";
import { freePort } from "./free-port.ts";

const secret = "a secret of this example, at least 32 bytes";
const port = await freePort();
const baseUrl = `http://127.0.0.1:${port}`;
let tenant = 0;

const support = createSupport({
  dialect: sqliteDialect(":memory:"),
  auth: { secret },
  settings: { publicUrl: baseUrl },
});
await support.migrate();
const server = await serve(support, { port, host: "127.0.0.1", drainSeconds: 1 });
afterAll(() => server.close());

// A server has no reset; each test gets a tenant of its own.
beforeEach(() => {
  tenant += 1;
});
useDesk({
  baseUrl,
  tokenFor: (agent) =>
    signStaffToken(secret, { sub: agent, tenant: `tenant_${tenant}`, roles: ["manager"], name: agent }, 600),
});
