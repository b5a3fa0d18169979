import { type Kysely, sql } from "kysely";
import type { Database } from "../schema.ts";
import { partialIndex } from "./table.ts";

const owesReply = "first_response_at is null and response_breached_at is null";
const running = {
  tickets: {
    response: `${owesReply} and solved_at is null and closed_at is null`,
    resolution: "clock_stopped_at is null and resolution_breached_at is null",
  },
  sessions: {
    response: `${owesReply} and ended_at is null`,
    resolution: "clock_stopped_at is null and resolution_breached_at is null",
  },
} as const;

/** When to tell that a clock comes close to its deadline. Those that are close already are told of by the next tick. */
export async function up(db: Kysely<Database>): Promise<void> {
  for (const [on, clocks] of Object.entries(running)) {
    for (const [clock, runs] of Object.entries(clocks)) {
      const [column, from] = [`${clock}_warn_at`, `${clock}_at_risk_at`];
      await db.schema.alterTable(on).addColumn(column, "text").execute();
      await sql`update ${sql.table(on)} set ${sql.ref(column)} = ${sql.ref(from)} where ${sql.raw(runs)}`.execute(
        db,
      );
      const index = { name: `${on}_${clock}_to_warn`, on, columns: [column] };
      await partialIndex(db, index, `${runs} and ${column} is not null`);
    }
  }
}
