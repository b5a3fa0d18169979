import { afterAll, beforeAll } from "vitest";
import type { EngineName } from "../support/engines.ts";
import { type ChildServer, startChild } from "./child/child-server.ts";
import type { ChildStart } from "./child/orders.ts";
import { sendTo } from "./desk-address.ts";
import { createLastingDatabase, type LastingDatabase } from "./lasting-database.ts";
import { outcomes } from "./ledger.ts";
import { seed } from "./settings.ts";
import { openWorkplace, type Workplace } from "./workplace.ts";

/** A desk that things happen to: its server comes and goes, its database stays. */
export interface FaultyDesk {
  readonly database: LastingDatabase;
  readonly server: ChildServer;
  /** The tenants that were opened here. */
  readonly places: readonly Workplace[];
  /** Starts the next server on the same database, and notes how long it took to be ready. */
  restart(): Promise<void>;
  /** Opens a tenant of its own, whose calls go to the server of the moment. */
  open(slots?: number): Promise<Workplace>;
  /** Notes in how many milliseconds something was as it should be again. */
  recovered(milliseconds: number): void;
  /** Adds to a figure that is printed at the end. */
  count(figure: string, more?: number): void;
}

export interface FaultyDeskOptions extends Omit<ChildStart, "database"> {
  /** Answers where the server reaches the database that is at this address; there by default. */
  readonly through?: (address: string) => Promise<string>;
  /** Answers the folder of a SQLite file; a new one by default. */
  readonly folder?: () => Promise<string>;
}

/** For the tests of a suite. At its end it prints what has happened: seed, versions, outcomes, worst recovery. */
export function useFaultyDesk(engine: EngineName, name: string, options: FaultyDeskOptions = {}): FaultyDesk {
  const { through, folder, ...child } = options;
  const places: Workplace[] = [];
  const recoveries: number[] = [];
  const figures: Record<string, number> = {};
  let database: LastingDatabase;
  let address: string;
  let server: ChildServer;
  const start = async (): Promise<void> => {
    server = await startChild({ ...child, database: address });
    recoveries.push(server.readyAfter);
  };
  beforeAll(async () => {
    database = await createLastingDatabase(engine, await folder?.());
    address = (await through?.(database.address)) ?? database.address;
    await start();
  });
  afterAll(async () => {
    await server.kill();
    await database.drop();
    const counts = { ...figures, ...outcomes(places.flatMap((place) => place.ledger.entries)) };
    const worst = Math.round(Math.max(...recoveries));
    const told = Object.entries(counts).map(([what, count]) => `${what} ${count}`);
    console.info(
      `faults: ${name}, seed ${seed}, ${database.version}: ${told.join(", ")}; worst recovery ${worst} ms`,
    );
  });
  return {
    get database() {
      return database;
    },
    get server() {
      return server;
    },
    places,
    restart: start,
    async open(slots = 5) {
      const tenant = `tenant_${places.length + 1}`;
      const now = options.now === undefined ? new Date() : new Date(options.now);
      const send = sendTo(() => server.url);
      const place = await openWorkplace(send, tenant, { seed: seed + places.length, now, slots });
      places.push(place);
      return place;
    },
    recovered: (milliseconds) => void recoveries.push(milliseconds),
    count: (figure, more = 1) => {
      figures[figure] = (figures[figure] ?? 0) + more;
    },
  };
}
