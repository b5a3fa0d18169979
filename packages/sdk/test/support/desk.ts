import { createSupport, type Support, type SupportOptions } from "@olympus-support/server";
import { signStaffToken, sqliteDialect } from "@olympus-support/server/node";
import { SupportClient, type SupportClientOptions } from "../../src/index.ts";

/** A real server in this process, on SQLite in memory. Its clock stands still unless moved. */
export interface Desk {
  readonly support: Support;
  /** A member of staff; `agent_001` and a manager unless said otherwise. */
  staff(person?: Partial<Person>, options?: Partial<SupportClientOptions>): SupportClient;
  /** A token of a member of staff. */
  tokenOf(person?: Partial<Person>): Promise<string>;
  /** Whoever holds the token, such as a session's customer. */
  holderOf(token: SupportClientOptions["token"]): SupportClient;
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

const tokenOf: Desk["tokenOf"] = ({ id = "agent_001", roles = ["manager"], tenant = "demo" } = {}) =>
  signStaffToken(secret, { sub: id, tenant, roles, name: `Name of ${id}` }, 3600);

export async function openDesk(options: Partial<SupportOptions> = {}): Promise<Desk> {
  let now = Date.parse("2026-01-24T19:30:00Z");
  const calls: Request[] = [];
  const support = createSupport({
    dialect: sqliteDialect(":memory:"),
    auth: { secret },
    clock: () => new Date(now),
    rateLimit: { perSecond: 0, burst: 0 },
    ...options,
  });
  await support.migrate();
  const clientOf = (
    token: SupportClientOptions["token"],
    more: Partial<SupportClientOptions> = {},
  ): SupportClient =>
    new SupportClient({
      baseUrl: "http://desk.test/api/v1/support",
      token,
      fetch: (request) => {
        calls.push(request);
        return support.app.fetch(request);
      },
      ...more,
    });
  return {
    support,
    calls,
    tokenOf,
    staff: (person, more) => clientOf(() => tokenOf(person), more),
    holderOf: (token) => clientOf(token),
    advance: async (minutes) => {
      now += minutes * 60_000;
      await support.tick();
    },
  };
}
