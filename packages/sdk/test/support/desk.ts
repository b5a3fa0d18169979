import { createSupport, type Support } from "@olympus-support/server";
import { signStaffToken, sqliteDialect } from "@olympus-support/server/node";
import { SupportClient, type SupportClientOptions } from "../../src/index.ts";

/** A real server in this process, on SQLite in memory. Its clock stands still unless moved. */
export interface Desk {
  readonly support: Support;
  /** A member of staff; `agent_001` and a manager unless said otherwise. */
  staff(person?: Partial<Person>): SupportClient;
  /** Whoever holds the token, such as a session's customer. */
  holderOf(token: string): SupportClient;
  /** Moves the clock and does what has fallen due. */
  advance(minutes: number): Promise<void>;
  /** The calls that reached the server, oldest first. */
  readonly calls: readonly Request[];
}

interface Person {
  readonly id: string;
  readonly roles: readonly string[];
  readonly tenant: string;
}

const secret = "a secret for tests, at least 32 bytes long";

export async function openDesk(): Promise<Desk> {
  let now = Date.parse("2026-01-24T19:30:00Z");
  const calls: Request[] = [];
  const support = createSupport({
    dialect: sqliteDialect(":memory:"),
    auth: { secret },
    clock: () => new Date(now),
    rateLimit: { perSecond: 0, burst: 0 },
  });
  await support.migrate();
  const clientOf = (token: SupportClientOptions["token"]): SupportClient =>
    new SupportClient({
      baseUrl: "http://desk.test/api/v1/support",
      token,
      fetch: (request) => {
        calls.push(request);
        return support.app.fetch(request);
      },
    });
  return {
    support,
    calls,
    staff: ({ id = "agent_001", roles = ["manager"], tenant = "demo" } = {}) =>
      clientOf(() => signStaffToken(secret, { sub: id, tenant, roles, name: `Name of ${id}` }, 3600)),
    holderOf: (token) => clientOf(token),
    advance: async (minutes) => {
      now += minutes * 60_000;
      await support.tick();
    },
  };
}
