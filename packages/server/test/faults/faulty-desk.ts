import { afterAll, beforeAll } from "vitest";
import type { EngineName } from "../support/engines.ts";
import { type ChildServer, startChild } from "./child/child-server.ts";
import type { ChildStart } from "./child/orders.ts";
import { sendTo } from "./desk-address.ts";
import { createLastingDatabase, type LastingDatabase } from "./lasting-database.ts";
import { outcomes } from "./ledger.ts";
import { type RunRecord, useRunRecord } from "./run-record.ts";
import { seed } from "./settings.ts";
import { openWorkplace, type Workplace } from "./workplace.ts";

/** A desk that things happen to: its server comes and goes, its database stays. */
export interface FaultyDesk extends RunRecord {
  readonly database: LastingDatabase;
  readonly server: ChildServer;
  /** The tenants that were opened here. */
  readonly places: readonly Workplace[];
  /** Starts the next server on the same database, and notes how long it took to be ready. */
  restart(): Promise<void>;
  /** Opens a tenant of its own, whose calls go to the server of the moment. */
  open(slots?: number): Promise<Workplace>;
}

export interface FaultyDeskOptions extends Omit<ChildStart, "database" | "backEnd"> {
  /** Answers where refunds are made over HTTP; in its own ledger by default. */
  readonly backEnd?: () => string;
  /** Answers where the server reaches the database that is at this address; there by default. */
  readonly through?: (address: string) => Promise<string>;
  /** Answers the folder of a SQLite file; a new one by default. */
  readonly folder?: () => Promise<string>;
}

/** For the tests of a suite. What its writers were answered is printed at its end with the rest of the record. */
export function useFaultyDesk(engine: EngineName, name: string, options: FaultyDeskOptions = {}): FaultyDesk {
  const { through, folder, backEnd, ...child } = options;
  const places: Workplace[] = [];
  let database: LastingDatabase;
  let address: string;
  let server: ChildServer;
  const record = useRunRecord(name, () => database.version);
  const restart = async (): Promise<void> => {
    const remote = backEnd === undefined ? {} : { backEnd: backEnd() };
    server = await startChild({ ...child, ...remote, database: address });
    record.recovered(server.readyAfter);
  };
  beforeAll(async () => {
    database = await createLastingDatabase(engine, await folder?.());
    address = (await through?.(database.address)) ?? database.address;
    await restart();
  });
  afterAll(async () => {
    await server.kill();
    await database.drop();
    const counts = outcomes(places.flatMap((place) => place.ledger.entries));
    for (const [outcome, count] of Object.entries(counts)) record.count(outcome, count);
  });
  return {
    ...record,
    get database() {
      return database;
    },
    get server() {
      return server;
    },
    places,
    restart,
    async open(slots = 5) {
      const tenant = `tenant_${places.length + 1}`;
      const now = child.now === undefined ? new Date() : new Date(child.now);
      const send = sendTo(() => server.url);
      const place = await openWorkplace(send, tenant, { seed: seed + places.length, now, slots });
      places.push(place);
      return place;
    },
  };
}
