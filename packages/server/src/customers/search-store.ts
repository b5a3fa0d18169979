import { type Kysely, type RawBuilder, sql } from "kysely";
import { decodeCursor, defaultLimit, type Keyset, type PageRequest } from "../page.ts";
import { searchedWords } from "../storage/customer-terms.ts";
import { runNamed, type SlotOf, type Values } from "../storage/named.ts";
import { findPage } from "../storage/page-rows.ts";
import { findRowsByIds } from "../storage/rows.ts";
import type { CustomerTable, Database } from "../storage/schema.ts";

/** What fits more customers than this is looked for among the newest: they are found soon there. */
const mostAtOnce = 1000;

/**
 * Customers of whom each word of a text begins a term, newest first; one more than the page holds. What few customers fit is
 * found by the index of terms, what many fit by going through the customers.
 */
export async function searchCustomers(
  db: Kysely<Database>,
  tenant: string,
  text: string,
  page: PageRequest,
): Promise<readonly CustomerTable[]> {
  const place = decodeCursor(page.cursor);
  const words = searchedWords(text).sort((one, other) => other.length - one.length);
  if (words.length === 0) return [];
  const ids = await fitting(db, tenant, words);
  if (ids.length > mostAtOnce) return await throughAll(db, tenant, words, page);
  const rows = await findRowsByIds(db, "customers", tenant, ids);
  const after = rows.filter((row) => place === null || compare(row, place) < 0);
  return after.sort((one, other) => compare(other, one)).slice(0, (page.limit ?? defaultLimit) + 1);
}

function compare(one: Keyset, other: Keyset): number {
  if (one.created_at !== other.created_at) return one.created_at < other.created_at ? -1 : 1;
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}

/** The ids of customers whom the words fit, one more than are taken at once. The longest word is the rarest. */
async function fitting(db: Kysely<Database>, tenant: string, words: readonly string[]): Promise<string[]> {
  const [, ...others] = words;
  const values = { tenant_id: tenant, ...ranges(words), count: mostAtOnce + 1 };
  const name = `customers by ${words.length} words`;
  const rows = await runNamed(db, name, values, (slot) => {
    const among = others.map((_, at) => sql`and ${fits(sql.ref("found.customer_id"), at + 1, slot)}`);
    return sql`select distinct customer_id from customer_terms as found
      where tenant_id = ${slot("tenant_id")} and ${begins(sql.ref("found.term"), 0, slot)} ${sql.join(among, sql` `)}
      limit ${slot("count")}`;
  });
  return (rows as { readonly customer_id: string }[]).map((row) => row.customer_id);
}

async function throughAll(
  db: Kysely<Database>,
  tenant: string,
  words: readonly string[],
  page: PageRequest,
): Promise<readonly CustomerTable[]> {
  return await findPage(db, {
    table: "customers",
    columns: "all",
    order: "newest first",
    tenant,
    filter: {},
    page,
    also: {
      name: `with ${words.length} words`,
      values: ranges(words),
      sql: (slot) => {
        return sql.join(
          words.map((_, at) => fits(sql.ref("customers.id"), at, slot)),
          sql` and `,
        );
      },
    },
  });
}

/** The condition that one of a customer's terms begins with a word. */
function fits(customer: RawBuilder<unknown>, at: number, slot: SlotOf): RawBuilder<unknown> {
  return sql`exists (select 1 from customer_terms as own where own.tenant_id = ${slot("tenant_id")}
    and own.customer_id = ${customer} and ${begins(sql.ref("own.term"), at, slot)})`;
}

/** The beginning as a range of bytes, which an index finds; nothing comes after the last character that there is. */
function ranges(words: readonly string[]): Values {
  const bounds = words.flatMap((word, at) => [
    [`from_${at}`, word],
    [`to_${at}`, `${word}\u{10ffff}`],
  ]);
  return Object.fromEntries(bounds);
}

function begins(term: RawBuilder<unknown>, at: number, slot: SlotOf): RawBuilder<unknown> {
  return sql`${term} >= ${slot(`from_${at}`)} and ${term} < ${slot(`to_${at}`)}`;
}
