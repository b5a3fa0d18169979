import { type Kysely, sql } from "kysely";
import { decodeCursor, defaultLimit, type PageRequest } from "../page.ts";
import { matching, runNamed, type Values } from "./named.ts";
import type { Database } from "./schema.ts";

/** The tables that are listed by their time of creation. */
type ListedTable = "articles" | "customers" | "sessions" | "teams" | "tickets";

/** Which rows of a tenant, and which part of them. What is undefined in the filter does not matter. */
interface PageOf<T extends ListedTable, Column extends keyof Database[T]> {
  readonly table: T;
  readonly columns: readonly Column[] | "all";
  readonly order: "newest first" | "oldest first";
  readonly tenant: string;
  readonly filter: { readonly [Name in keyof Database[T]]?: Database[T][Name] | undefined };
  readonly page: PageRequest;
}

/** One row more than the page holds. Throws `invalid_request` for a cursor that is not ours. */
export async function findPage<T extends ListedTable, Column extends keyof Database[T] & string>(
  db: Kysely<Database>,
  { table, columns, order, tenant, filter, page }: PageOf<T, Column>,
): Promise<Pick<Database[T], Column>[]> {
  const wanted: Values = { tenant_id: tenant, ...given(filter) };
  const place = decodeCursor(page.cursor);
  const values = {
    ...wanted,
    rows: (page.limit ?? defaultLimit) + 1,
    ...(place === null ? {} : { after_created_at: place.created_at, after_id: place.id }),
  };
  const [comparison, direction] = order === "newest first" ? ["<", "desc"] : [">", "asc"];
  const name = `page of ${table} ${columns} ${order} ${Object.keys(values).join()}`;
  const rows = await runNamed(db, name, values, (slot) => {
    const shown = columns === "all" ? sql`*` : sql.join(columns.map((column) => sql.ref(column)));
    const from = sql`(${slot("after_created_at")}, ${slot("after_id")})`;
    const further = place === null ? sql`` : sql`and (created_at, id) ${sql.raw(comparison)} ${from}`;
    return sql`select ${shown} from ${sql.table(table)}
      where ${matching(Object.keys(wanted), slot)} ${further}
      order by created_at ${sql.raw(direction)}, id ${sql.raw(direction)} limit ${slot("rows")}`;
  });
  return rows as Pick<Database[T], Column>[];
}

function given(filter: object): Values {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
