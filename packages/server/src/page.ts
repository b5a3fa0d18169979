import { SupportError } from "./errors.ts";

/** The place of a row in a list ordered by creation: the time, then the id. */
export interface Keyset {
  readonly created_at: string;
  readonly id: string;
}

/** One page of a list, as every list answers it. */
export interface Page<Row> {
  readonly data: Row[];
  readonly next_cursor: string | null;
  readonly has_more: boolean;
}

/** Which page is asked for. */
export interface PageRequest {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

export const defaultLimit = 50;

/** The place named by a cursor, or null for the first page. Throws `invalid_request` for a cursor that is not ours. */
export function decodeCursor(cursor: string | undefined): Keyset | null {
  if (cursor === undefined) return null;
  const [createdAt = "", id = "", ...rest] = unpack(cursor).split(" ");
  const known = /^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(createdAt) && /^[A-Za-z0-9_.:@+~-]+$/.test(id);
  if (known && rest.length === 0) return { created_at: createdAt, id };
  throw new SupportError("invalid_request", "The cursor is not one of this list. Start again without it.", {
    errors: [{ pointer: "?cursor", message: "Send the next_cursor of the page before, unchanged." }],
  });
}

/** Cuts a page out of rows of which one more than the limit was asked for. */
export function pageOf<Row extends Keyset, Shown>(
  rows: readonly Row[],
  limit: number,
  show: (row: Row) => Shown,
): Page<Shown> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const hasMore = rows.length > limit;
  return {
    data: shown.map(show),
    next_cursor: hasMore && last !== undefined ? pack(`${last.created_at} ${last.id}`) : null,
    has_more: hasMore,
  };
}

function pack(text: string): string {
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function unpack(cursor: string): string {
  try {
    return atob(cursor.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return "";
  }
}
