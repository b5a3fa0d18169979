import type { Kysely } from "kysely";
import type { Support } from "../../src/create-support.ts";
import type { Database, EventTable } from "../../src/storage/schema.ts";
import { createClient, type TestClient } from "./client.ts";
import { type Person, staffToken } from "./tokens.ts";

/** A desk under test: the real app on a real database, with a clock that moves only when told to. */
export interface Desk {
  readonly support: Support;
  /** The tables, for looking at what was stored. */
  readonly db: Kysely<Database>;
  now(): Date;
  advance(step: { readonly seconds?: number; readonly minutes?: number; readonly hours?: number }): void;
  newTenant(): string;
  client(person: Person): TestClient;
  /** Calls with this very token; an empty one sends none. */
  clientWithToken(token: string): TestClient;
  /** What is told of a tenant's sessions, tickets and webhooks, oldest first. */
  events(tenant: string): Promise<readonly EventTable[]>;
  /** The same with what is told of its agents and customers, which nearly every test has. */
  allEvents(tenant: string): Promise<readonly EventTable[]>;
}

/** What a desk is made of, once it is there. */
export interface Opened {
  readonly support: Support;
  readonly db: Kysely<Database>;
}

const start = Date.parse("2026-01-24T19:30:00Z");

/** A desk whose app and database `opened` answers, and whose app must be given `now` for a clock. */
export function makeDesk(opened: () => Opened): Desk {
  let time = start;
  let tenants = 0;
  const now = (): Date => new Date(time);
  const fetch = (request: Request): Response | Promise<Response> => opened().support.app.fetch(request);
  const allEvents: Desk["allEvents"] = (tenant) =>
    opened()
      .db.selectFrom("events")
      .selectAll()
      .where("tenant_id", "=", tenant)
      .orderBy("created_at")
      .orderBy("id")
      .execute();
  return {
    get support() {
      return opened().support;
    },
    get db() {
      return opened().db;
    },
    now,
    advance: ({ seconds = 0, minutes = 0, hours = 0 }) => {
      time += (seconds + 60 * (minutes + 60 * hours)) * 1000;
    },
    newTenant: () => {
      tenants += 1;
      return `tenant_${tenants}`;
    },
    client: (person) => createClient(fetch, () => staffToken(person, now())),
    clientWithToken: (token) => createClient(fetch, () => token),
    allEvents,
    events: async (tenant) =>
      (await allEvents(tenant)).filter(({ resource_type: type }) => type !== "agent" && type !== "customer"),
  };
}
