import { afterAll, beforeAll } from "vitest";
import { createClient, type TestClient } from "../support/client.ts";
import type { EngineName } from "../support/engines.ts";
import { type Person, staffToken } from "../support/tokens.ts";
import { type ChildServer, startChild } from "./child/child-server.ts";
import { sendTo } from "./desk-address.ts";
import { createLastingDatabase, type LastingDatabase } from "./lasting-database.ts";
import { type RunRecord, useRunRecord } from "./run-record.ts";

/** Servers beside each other on one database. */
export interface Nodes extends RunRecord {
  readonly database: LastingDatabase;
  newTenant(): string;
  /** Calls one server after the other. */
  client(person: Person): TestClient;
}

const now = "2026-01-24T19:30:00Z";

/** For the tests of a suite: two servers on PostgreSQL; one on SQLite, which has one process that writes. */
export function useNodes(engine: EngineName, name: string): Nodes {
  const servers: ChildServer[] = [];
  let database: LastingDatabase;
  let tenants = 0;
  let calls = 0;
  const record = useRunRecord(name, () => `${servers.length} servers, ${database.version}`);
  beforeAll(async () => {
    database = await createLastingDatabase(engine);
    const options = { database: database.address, now, ticks: false };
    for (const _ of engine === "PostgreSQL" ? [1, 2] : [1]) servers.push(await startChild(options));
  });
  afterAll(async () => {
    for (const server of servers) await server.kill();
    await database.drop();
  });
  const nextAddress = (): string => {
    calls += 1;
    return servers[calls % servers.length]?.url ?? "";
  };
  return {
    ...record,
    get database() {
      return database;
    },
    newTenant() {
      tenants += 1;
      return `tenant_${tenants}`;
    },
    client: (person) => createClient(sendTo(nextAddress), () => staffToken(person, new Date(now))),
  };
}
