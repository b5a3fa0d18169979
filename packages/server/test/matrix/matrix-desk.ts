import { afterAll, beforeAll } from "vitest";
import type { SupportOptions } from "../../src/create-support.ts";
import type { Database } from "../../src/storage/schema.ts";
import { hookedDialect } from "../http/hooked-dialect.ts";
import { tablesOf } from "../races/stored-rows.ts";
import { type Desk, useDesk } from "../support/desk.ts";
import type { EngineName } from "../support/engines.ts";
import { type Digest, digestOf } from "./digest.ts";

/** A desk of which one can tell what a call has read and stored. */
export interface MatrixDesk {
  readonly desk: Desk;
  /** Of everything stored, or of what one tenant has stored. */
  digest(tenant?: string): Promise<Digest>;
  /** How many queries the work sends to the database. */
  queriesOf<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly queries: number }>;
  /** Counts cells of a part; the sum is printed at the end. */
  count(cells: number): void;
}

export function useMatrixDesk(
  engine: EngineName,
  part: string,
  options: Partial<SupportOptions> = {},
): MatrixDesk {
  let sent = 0;
  let cells = 0;
  let tables: readonly (keyof Database)[] = [];
  const desk = useDesk(engine, options, (dialect) => {
    const hooked = hookedDialect(dialect);
    hooked.beforeQuery(() => {
      sent += 1;
    });
    return hooked.dialect;
  });
  beforeAll(async () => {
    // Refusals change nothing but the audit log, which is where they are looked for: test/audit.
    tables = (await tablesOf(desk.db)).filter((table) => !table.startsWith("audit_"));
  });
  afterAll(() => {
    if (cells > 0) console.info(`matrix on ${engine}: ${part} ${cells} cells`);
  });
  return {
    desk,
    digest: (tenant) => digestOf(desk.db, tables, tenant),
    async queriesOf(work) {
      const before = sent;
      const result = await work();
      return { result, queries: sent - before };
    },
    count: (more) => {
      cells += more;
    },
  };
}
