import { type RawBuilder, sql } from "kysely";
import type { Engine } from "./engine.ts";

/**
 * The elements of a JSON array as rows with a column `value`. Where they are arrays themselves, `value ->> 0` is the first
 * one's text on every driver.
 */
export function jsonRows(engine: Engine, array: RawBuilder<unknown>): RawBuilder<unknown> {
  return engine === "postgres" ? sql`json_array_elements(cast(${array} as json))` : sql`json_each(${array})`;
}

/** The condition that a text is one of a JSON array, which is taken apart once and not for each row. */
export function isOneOf(
  engine: Engine,
  text: RawBuilder<unknown>,
  array: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return engine === "postgres"
    ? sql`${text} = any(${textArray(array)})`
    : sql`${text} in (select value from json_each(${array}))`;
}

/** The place of a text in a JSON array of texts, from 1. */
export function placeIn(
  engine: Engine,
  text: RawBuilder<unknown>,
  array: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return engine === "postgres"
    ? sql`array_position(${textArray(array)}, ${text})`
    : sql`(select key + 1 from json_each(${array}) where value = ${text})`;
}

function textArray(array: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`array(select json_array_elements_text(cast(${array} as json)))`;
}
