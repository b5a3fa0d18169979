import { ApiCall, type CallResult } from "./api-call.ts";
import { UsageError } from "./errors/usage-error.ts";

/**
 * One page of a list, as the API answers it.
 *
 * @example
 * const page: Page<TicketSummary> = await client.tickets.list({ limit: 100 });
 * console.log(page.data.length, page.has_more);
 */
export interface Page<Item> {
  /** The rows of this page, at most `limit` of them. */
  readonly data: Item[];
  /** What names the next page; null on the last one. */
  readonly next_cursor: string | null;
  /** Whether a further page exists. */
  readonly has_more: boolean;
}

/**
 * A list. Awaiting it gives one page; `for await` goes through the items of all pages. The first request is made when
 * either begins, each further one when its page is reached, and none after a `break`. Rows that are added meanwhile are
 * neither repeated nor skipped. Every walk of one `ListCall` starts with the same first page: call `list` again to look
 * anew.
 *
 * @example
 * for await (const ticket of client.tickets.list({ status: "open", limit: 100 })) {
 *   if (ticket.priority === "urgent") break;
 * }
 */
export class ListCall<Item> extends ApiCall<Page<Item>> implements AsyncIterable<Item> {
  readonly #fetchPage: (cursor: string | null) => Promise<CallResult<Page<Item>>>;

  /** @internal */
  constructor(fetchPage: (cursor: string | null) => Promise<CallResult<Page<Item>>>) {
    super(() => fetchPage(null));
    this.#fetchPage = fetchPage;
  }

  override get [Symbol.toStringTag](): string {
    return "ListCall";
  }

  /**
   * Goes through the list page by page.
   *
   * @example
   * for await (const page of client.customers.list().pages()) console.log(page.data.length);
   */
  async *pages(): AsyncGenerator<Page<Item>, void, undefined> {
    let page: Page<Item> = (await this.withResponse()).data;
    yield page;
    // A page may be empty and yet not be the last: only the cursor tells.
    while (page.next_cursor !== null) {
      page = (await this.#fetchPage(page.next_cursor)).data;
      yield page;
    }
  }

  /** Goes through the items of all pages. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.data;
  }

  /**
   * Collects items of as many pages as it takes.
   *
   * @param options - `maxItems`: how many items at most; the list's own `limit` is the size of a page.
   * @throws UsageError when `maxItems` is not a whole number of 0 or more, or Infinity.
   * @example
   * const agents = await client.agents.list({ status: "available" }).toArray({ maxItems: 1_000 });
   */
  async toArray({ maxItems }: { readonly maxItems: number }): Promise<Item[]> {
    if (!(Number.isInteger(maxItems) || maxItems === Number.POSITIVE_INFINITY) || maxItems < 0) {
      throw new UsageError("maxItems: Give a whole number of 0 or more, or Infinity.");
    }
    const items: Item[] = [];
    if (maxItems === 0) return items;
    for await (const item of this) {
      items.push(item);
      if (items.length >= maxItems) break;
    }
    return items;
  }
}

/** The parameters of the page that the cursor names; of the first when there is none. */
export function pageQuery<Query extends object>(
  params: Query,
  name: keyof Query,
  cursor: string | null,
): Query {
  return cursor === null ? params : { ...params, [name]: cursor };
}
