import { createSupport, type RateLimit } from "@olympus-support/server";
import { serve, signStaffToken } from "@olympus-support/server/node";
import type { Dialect } from "kysely";
import type { Restore, Target } from "../../src/index.ts";
import { breakableDialect } from "./breakable-dialect.ts";
import { freePort } from "./free-port.ts";

/** A target, and how to be rid of it. */
export interface OpenTarget {
  readonly target: Target;
  close(): Promise<void>;
}

const secret = "a secret for tests that is long enough for HS256";
const month = 30 * 24 * 60 * 60;
const queueMax = 5;
const callsPerToken = 800;
/** So many calls in all: what a token gains meanwhile is not worth counting. */
const spendable: RateLimit = { perSecond: 0.001, burst: callsPerToken };

/** What a database says that is not there, and that has a fault that nobody thought of. */
const gone = Object.assign(new Error("Connection terminated"), { code: "ECONNREFUSED" });
const broken = new Error("a fault that nobody thought of");

/** A real server on a database, over HTTP. Its time is the system's until it is moved. */
export async function openServerTarget(
  name: string,
  dialect: Dialect,
  { rateLimit = spendable, ...more }: Pick<Target, "WebSocket"> & { readonly rateLimit?: RateLimit } = {},
): Promise<OpenTarget> {
  const port = await freePort();
  const baseUrl = `http://127.0.0.1:${port}`;
  const database = breakableDialect(dialect);
  let ahead = 0;
  const support = createSupport({
    dialect: database.dialect,
    auth: { secret },
    clock: () => new Date(Date.now() + ahead),
    settings: { publicUrl: baseUrl, queueMax },
    // Nothing is sent to the addresses that the cases make up.
    fetch: () => Promise.reject(new Error("There is no network.")),
    rateLimit,
    tenantRateLimit: { perSecond: 0, burst: 0 },
  });
  await support.migrate();
  const server = await serve(support, { port, host: "127.0.0.1", drainSeconds: 1 });
  const failWith = (error: Error): Promise<Restore> => {
    database.failWith(error);
    return Promise.resolve(() => Promise.resolve(database.failWith(null)));
  };
  const target: Target = {
    name,
    baseUrl,
    tokens: {
      tokenFor: ({ role, tenant, agent }) =>
        signStaffToken(secret, { sub: agent, tenant, roles: [role], name: `Name of ${agent}` }, month),
    },
    callsPerToken,
    queueMax,
    advance: async (seconds) => {
      ahead += seconds * 1000;
      await support.tick();
    },
    fail: () => failWith(broken),
    takeAway: () => failWith(gone),
    ...more,
  };
  return { target, close: async () => void (await server.close()) };
}
