import { type Kysely, type RawBuilder, sql } from "kysely";
import { nextTurn } from "../next-turn.ts";
import { decodeCursor, defaultLimit, type Keyset, type PageRequest } from "../page.ts";
import { matching, runNamed, type SlotOf, type Values } from "./named.ts";
import type { Database } from "./schema.ts";

/** The tables that are listed by their time of creation, and the filters that an index of each answers, best first. */
const indexed = {
  articles: [],
  customers: [],
  quick_action_executions: [["session_id"], ["ticket_id"], ["action_id"], ["status"]],
  sla_calendars: [],
  sessions: [["customer_id"], ["agent_id"], ["status"]],
  teams: [],
  tickets: [["customer_id"], ["status", "priority"], ["assigned_to"], ["status"]],
  webhooks: [["deleted"]],
  webhook_deliveries: [["webhook_id", "status"], ["webhook_id"]],
} as const;

type ListedTable = keyof typeof indexed;

/** How many rows are looked through at a time for what no index finds. SQLite does nothing else meanwhile. */
const rowsAtATime = 2000;

/** Which rows of a tenant, and which part of them. What is undefined in the filter does not matter. */
interface PageOf<T extends ListedTable, Column extends keyof Database[T]> {
  readonly table: T;
  readonly columns: readonly Column[] | "all";
  readonly order: "newest first" | "oldest first";
  readonly tenant: string;
  readonly filter: { readonly [Name in keyof Database[T]]?: Database[T][Name] | undefined };
  readonly page: PageRequest;
  /** What rows must be beside that, to be looked for as what no index finds. */
  readonly also?: Condition | undefined;
}

/** A condition on a row, and what makes it different from others. */
export interface Condition {
  readonly name: string;
  readonly values: Values;
  readonly sql: (slot: SlotOf) => RawBuilder<unknown>;
}

/** One row more than the page holds. Throws `invalid_request` for a cursor that is not ours. */
export async function findPage<T extends ListedTable, Column extends keyof Database[T] & string>(
  db: Kysely<Database>,
  { table, columns, order, tenant, filter, page, also }: PageOf<T, Column>,
): Promise<Pick<Database[T], Column>[]> {
  const list: List = {
    table,
    columns,
    order,
    also,
    ...splitFilter(table, { tenant_id: tenant, ...given(filter) }),
  };
  const count = (page.limit ?? defaultLimit) + 1;
  const place = decodeCursor(page.cursor);
  const alone = Object.keys(list.rest).length === 0 && also === undefined;
  const rows = alone
    ? await read(db, list, { after: place, until: null, count })
    : await search(db, list, place, count);
  return rows as Pick<Database[T], Column>[];
}

/** A list, and its filter: what an index finds, and what must be looked for among that. */
interface List {
  readonly table: ListedTable;
  readonly columns: readonly string[] | "all";
  readonly order: "newest first" | "oldest first";
  readonly key: Values;
  readonly rest: Values;
  readonly also: Condition | undefined;
}

/** The rows after a place, up to another one, if any. */
interface Part {
  readonly after: Keyset | null;
  readonly until: Keyset | null;
  readonly count: number;
}

function given(filter: object): Values {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

function splitFilter(table: ListedTable, wanted: Values): Pick<List, "key" | "rest"> {
  const found: readonly string[] =
    indexed[table].find((columns) => columns.every((name) => name in wanted)) ?? [];
  const isKey = (name: string): boolean => name === "tenant_id" || found.includes(name);
  const entries = Object.entries(wanted);
  return {
    key: Object.fromEntries(entries.filter(([name]) => isKey(name))),
    rest: Object.fromEntries(entries.filter(([name]) => !isKey(name))),
  };
}

/** Looks through the rows a part at a time, and lets other calls go between two of them. */
async function search(
  db: Kysely<Database>,
  list: List,
  place: Keyset | null,
  count: number,
): Promise<object[]> {
  const found: object[] = [];
  let after = place;
  for (;;) {
    const until = await endOfPart(db, list, after);
    found.push(...(await read(db, list, { after, until, count: count - found.length })));
    if (until === null || found.length >= count) return found;
    after = until;
    await new Promise<void>(nextTurn);
  }
}

/** The last of the rows to be looked through next; null when there are fewer. */
async function endOfPart(db: Kysely<Database>, list: List, after: Keyset | null): Promise<Keyset | null> {
  const values = { ...list.key, ...named("after", after), skipped: rowsAtATime - 1 };
  const name = `end of part of ${list.table} ${list.order} ${Object.keys(values).join()}`;
  const [row] = await runNamed(db, name, values, (slot) => {
    return sql`select created_at, id from ${sql.table(list.table)}
      where ${matching(Object.keys(list.key), slot)} ${beyond(list, after, slot)}
      order by ${ordered(list)} limit 1 offset ${slot("skipped")}`;
  });
  return (row as Keyset | undefined) ?? null;
}

async function read(db: Kysely<Database>, list: List, { after, until, count }: Part): Promise<object[]> {
  const { also } = list;
  const places = { ...named("after", after), ...named("until", until), count };
  const values = { ...list.key, ...list.rest, ...also?.values, ...places };
  const kind = `${list.table} ${list.columns} ${list.order} ${also?.name ?? ""}`;
  const name = `page of ${kind} ${Object.keys(values).join()}`;
  return await runNamed(db, name, values, (slot) => {
    const shown = list.columns === "all" ? sql`*` : sql.join(list.columns.map((column) => sql.ref(column)));
    return sql`select ${shown} from ${sql.table(list.table)}
      where ${matching(Object.keys(list.key), slot)} ${beyond(list, after, slot)} ${upTo(list, until, slot)}
        ${lookedFor(Object.keys(list.rest), slot)} ${also === undefined ? sql`` : sql`and ${also.sql(slot)}`}
      order by ${ordered(list)} limit ${slot("count")}`;
  });
}

/** The conditions that no index is to be used for: another order would have all that it finds sorted. */
function lookedFor(columns: readonly string[], slot: SlotOf): RawBuilder<unknown> {
  if (columns.length === 0) return sql``;
  const conditions = columns.map((column) => sql`${sql.ref(column)} || '' = ${slot(column)}`);
  return sql`and ${sql.join(conditions, sql` and `)}`;
}

function ordered({ order }: List): RawBuilder<unknown> {
  return order === "newest first" ? sql`created_at desc, id desc` : sql`created_at, id`;
}

function beyond({ order }: List, after: Keyset | null, slot: SlotOf): RawBuilder<unknown> {
  if (after === null) return sql``;
  const than = sql.raw(order === "newest first" ? "<" : ">");
  return sql`and (created_at, id) ${than} (${slot("after_created_at")}, ${slot("after_id")})`;
}

function upTo({ order }: List, until: Keyset | null, slot: SlotOf): RawBuilder<unknown> {
  if (until === null) return sql``;
  const than = sql.raw(order === "newest first" ? ">=" : "<=");
  return sql`and (created_at, id) ${than} (${slot("until_created_at")}, ${slot("until_id")})`;
}

function named(name: "after" | "until", place: Keyset | null): Values {
  return place === null ? {} : { [`${name}_created_at`]: place.created_at, [`${name}_id`]: place.id };
}
