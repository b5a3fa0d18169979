import { type CompiledQuery, type Kysely, type RawBuilder, sql } from "kysely";
import { type Prepared, prepare } from "./prepare.ts";
import type { Database } from "./schema.ts";
import { written } from "./sent-ahead.ts";

export type Value = string | number | null;
export type Values = Readonly<Record<string, Value>>;

/** The place of a value in a statement. */
export type SlotOf = (name: string) => RawBuilder<unknown>;

const statements = new Map<string, Prepared<Values, object>>();

/**
 * Runs a statement that is built and compiled once for each name.
 *
 * @param name Says what makes it different from others: the verb, the table, the columns.
 */
export function runNamed(
  db: Kysely<Database>,
  name: string,
  values: Values,
  build: (slot: SlotOf) => RawBuilder<unknown>,
): Promise<object[]> {
  let statement = statements.get(name);
  if (statement === undefined) {
    statement = prepare<Values, object>((desk, value) => {
      const query = build((column) => sql`${value(column)}`);
      return { compile: () => query.compile(desk) as CompiledQuery<object> };
    });
    statements.set(name, statement);
  }
  return statement(db, values);
}

/** The same for a statement that answers nothing; see `sendAhead` for who does not wait for it. */
export async function writeNamed(...call: Parameters<typeof runNamed>): Promise<void> {
  const [db] = call;
  await written(db, runNamed(...call));
}

/** The condition that each column is what its slot gets. */
export function matching(columns: readonly string[], slot: SlotOf): RawBuilder<unknown> {
  return sql.join(
    columns.map((column) => sql`${sql.ref(column)} = ${slot(column)}`),
    sql` and `,
  );
}
