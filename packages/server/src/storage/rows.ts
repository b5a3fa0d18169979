import { type Kysely, sql } from "kysely";
import { isTaken, TransactionConflict } from "./failure.ts";
import { matching, runNamed, type Value, type Values, writeNamed } from "./named.ts";
import type { Database } from "./schema.ts";
import { written } from "./sent-ahead.ts";

type Table = keyof Database;

/** Stores a row. */
export async function insertRow<T extends Table>(
  db: Kysely<Database>,
  table: T,
  row: Database[T],
): Promise<void> {
  await written(db, insert(db, table, row));
}

/** Stores a row whose key was free a moment ago. When another transaction was faster, everything starts over. */
export async function claimRow<T extends Table>(
  db: Kysely<Database>,
  table: T,
  row: Database[T],
): Promise<void> {
  await written(db, insert(db, table, row).catch(startOverIfTaken));
}

function startOverIfTaken(error: unknown): never {
  throw isTaken(error) ? new TransactionConflict() : error;
}

function insert(db: Kysely<Database>, table: Table, row: object): Promise<unknown> {
  // A row has all columns of its table, so that the first one's are every one's.
  const values: Values = { ...row };
  return runNamed(db, `insert ${table}`, values, (slot) => {
    const columns = Object.keys(values);
    const names = sql.join(columns.map((column) => sql.ref(column)));
    return sql`insert into ${sql.table(table)} (${names}) values (${sql.join(columns.map(slot))})`;
  });
}

/** Stores a row unless there is one with its key; answers whether it was stored. Parallel calls store it once. */
export async function insertNewRow<T extends Table>(
  db: Kysely<Database>,
  table: T,
  row: Database[T],
  key: readonly (keyof Database[T] & string)[],
): Promise<boolean> {
  const values: Values = { ...row };
  const rows = await runNamed(db, `insert new ${table}`, values, (slot) => {
    const columns = Object.keys(values);
    const names = sql.join(columns.map((column) => sql.ref(column)));
    const unique = sql.join(key.map((column) => sql.ref(column)));
    return sql`insert into ${sql.table(table)} (${names}) values (${sql.join(columns.map(slot))})
      on conflict (${unique}) do nothing returning 1 as stored`;
  });
  return rows.length > 0;
}

/** Changes the row with the key. */
export async function updateRow<T extends Table>(
  db: Kysely<Database>,
  table: T,
  key: Partial<Database[T]>,
  changes: Partial<Database[T]>,
): Promise<void> {
  const [keys, changed] = [Object.keys(key), Object.keys(changes)];
  const values: Values = { ...prefixed("new_", changes), ...(key as Values) };
  await writeNamed(db, `update ${table} ${changed.join()} ${keys.join()}`, values, (slot) => {
    const steps = sql.join(changed.map((column) => sql`${sql.ref(column)} = ${slot(`new_${column}`)}`));
    return sql`update ${sql.table(table)} set ${steps} where ${matching(keys, slot)}`;
  });
}

/** Deletes the rows with the key. */
export async function deleteRows<T extends Table>(
  db: Kysely<Database>,
  table: T,
  key: Partial<Database[T]>,
): Promise<void> {
  const keys = Object.keys(key);
  await writeNamed(db, `delete ${table} ${keys.join()}`, key as Values, (slot) => {
    return sql`delete from ${sql.table(table)} where ${matching(keys, slot)}`;
  });
}

/** The rows with the key, in no particular order. With `lock`, on PostgreSQL, nobody else changes them until the transaction ends. */
export async function findRows<T extends Table>(
  db: Kysely<Database>,
  table: T,
  key: Partial<Database[T]>,
  lock: "for update" | "" = "",
): Promise<Database[T][]> {
  const keys = Object.keys(key);
  const rows = await runNamed(db, `select ${table} ${keys.join()} ${lock}`, key as Values, (slot) => {
    return sql`select * from ${sql.table(table)} where ${matching(keys, slot)} ${sql.raw(lock)}`;
  });
  return rows as Database[T][];
}

export async function findRow<T extends Table>(
  db: Kysely<Database>,
  table: T,
  key: Partial<Database[T]>,
): Promise<Database[T] | undefined> {
  return (await findRows(db, table, key))[0];
}

const mostIdsAtOnce = 256;

type Named = "agents" | "customers" | "sessions" | "sla_calendars" | "transfer_offers";

/** The rows of a tenant with these ids, in no particular order. */
export async function findRowsByIds<T extends Named>(
  db: Kysely<Database>,
  table: T,
  tenant: string,
  ids: readonly string[],
): Promise<Database[T][]> {
  const distinct = [...new Set(ids)];
  const rows: object[] = [];
  for (let from = 0; from < distinct.length; from += mostIdsAtOnce) {
    const some = distinct.slice(from, from + mostIdsAtOnce);
    rows.push(...(await findSome(db, { table, columns: ["*"] }, { tenant, ids: some })));
  }
  return rows as Database[T][];
}

/** These columns of the rows of a tenant with at most 256 ids, in no particular order. */
export async function findColumnsByIds<T extends Named, C extends keyof Database[T] & string>(
  db: Kysely<Database>,
  from: { readonly table: T; readonly columns: readonly C[] },
  of: { readonly tenant: string; readonly ids: readonly string[] },
): Promise<Pick<Database[T], C>[]> {
  return (await findSome(db, from, of)) as Pick<Database[T], C>[];
}

/** Asks for a power of two of ids, the last one repeated, so that there are few different statements. */
async function findSome(
  db: Kysely<Database>,
  { table, columns }: { readonly table: Table; readonly columns: readonly string[] },
  { tenant, ids }: { readonly tenant: string; readonly ids: readonly string[] },
): Promise<object[]> {
  const size = 2 ** Math.ceil(Math.log2(ids.length));
  const names = Array.from({ length: size }, (_, at) => `id_${at}`);
  const values: Record<string, Value> = { tenant_id: tenant };
  for (const [at, name] of names.entries()) values[name] = ids[Math.min(at, ids.length - 1)] ?? "";
  return await runNamed(db, `select ${columns.join()} of ${table} by ${size} ids`, values, (slot) => {
    return sql`select ${sql.raw(columns.join())} from ${sql.table(table)}
      where tenant_id = ${slot("tenant_id")} and id in (${sql.join(names.map(slot))})`;
  });
}

function prefixed(prefix: string, columns: object): Values {
  return Object.fromEntries(Object.entries(columns).map(([name, value]) => [prefix + name, value as Value]));
}

const mostRowsAtOnce = 256;

/** Stores many rows. Powers of two of them at a time, so that there are few different statements. */
export async function insertRows<T extends Table>(
  db: Kysely<Database>,
  table: T,
  rows: readonly Database[T][],
): Promise<void> {
  for (let from = 0; from < rows.length; ) {
    const size = Math.min(mostRowsAtOnce, 2 ** Math.floor(Math.log2(rows.length - from)));
    await insertSome(db, table, rows.slice(from, from + size));
    from += size;
  }
}

async function insertSome(db: Kysely<Database>, table: Table, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const list = rows.flatMap((row) => columns.map((column) => Reflect.get(row, column) as Value));
  // Numbers for names: as many names as there are values would take longer than storing them.
  const values: Values = Object.fromEntries(list.entries());
  await writeNamed(db, `insert ${rows.length} ${table}`, values, (slot) => {
    const names = sql.join(columns.map((column) => sql.ref(column)));
    const tuple = (row: number) => columns.map((_, at) => slot(String(row * columns.length + at)));
    const tuples = rows.map((_, row) => sql`(${sql.join(tuple(row))})`);
    return sql`insert into ${sql.table(table)} (${names}) values ${sql.join(tuples)}`;
  });
}
