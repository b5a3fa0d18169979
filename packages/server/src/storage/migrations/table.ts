import { type CreateTableBuilder, type Kysely, sql } from "kysely";
import type { Database } from "../schema.ts";

export type Column = "text" | "integer" | "bigint" | "double precision";

/** Columns of every table that belongs to a tenant. */
export const owned = { tenant_id: "text" } as const;

/** Columns of everything that is created and changed. */
export const dated = { created_at: "text", updated_at: "text" } as const;

/** A table whose columns are required unless their name ends in `?`. */
export async function table(
  db: Kysely<Database>,
  name: string,
  columns: Record<string, Column>,
  primaryKey: readonly string[],
): Promise<void> {
  let builder: CreateTableBuilder<string, string> = db.schema.createTable(name);
  for (const [column, type] of Object.entries(columns)) {
    const optional = column.endsWith("?");
    builder = builder.addColumn(optional ? column.slice(0, -1) : column, sql.raw(type), (definition) =>
      optional ? definition : definition.notNull(),
    );
  }
  await builder.addPrimaryKeyConstraint(`${name}_key`, [...primaryKey]).execute();
}

export async function index(
  db: Kysely<Database>,
  on: string,
  columns: readonly string[],
  unique = false,
): Promise<void> {
  const name = `${on}_by_${columns.join("_")}`;
  const builder = db.schema
    .createIndex(name)
    .on(on)
    .columns([...columns]);
  await (unique ? builder.unique() : builder).execute();
}

/** An index of the rows that a condition selects. */
export async function partialIndex(
  db: Kysely<Database>,
  {
    name,
    on,
    columns,
    unique = false,
  }: {
    readonly name: string;
    readonly on: string;
    readonly columns: readonly string[];
    readonly unique?: boolean;
  },
  condition: string,
): Promise<void> {
  const builder = db.schema
    .createIndex(name)
    .on(on)
    .columns([...columns])
    .where(sql<boolean>`${sql.raw(condition)}`);
  await (unique ? builder.unique() : builder).execute();
}
