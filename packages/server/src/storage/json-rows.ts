import { type RawBuilder, sql } from "kysely";
import type { Engine } from "./engine.ts";

/**
 * The elements of a JSON array as rows with a column `value`. Where they are arrays themselves, `value ->> 0` is the first
 * one's text on every driver.
 */
export function jsonRows(engine: Engine, array: RawBuilder<unknown>): RawBuilder<unknown> {
  return engine === "postgres" ? sql`json_array_elements(cast(${array} as json))` : sql`json_each(${array})`;
}
