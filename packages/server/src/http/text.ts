import { type FieldError, SupportError } from "../errors.ts";
import { jsonPointer } from "../json-pointer.ts";

/**
 * Escapes that may stand for U+0000, half of a surrogate pair or a letter of `__proto__`, or that key itself; digits that
 * may make a number larger than any there is.
 */
const suspicious = /\\u(?:00|[dD][89a-fA-F])|__proto__|\d[eE]\+?\d{3}|\d{309}/;
const deepest = 64;
const bracket = 0x5b;
const brace = 0x7b;

/** Refuses text and numbers that cannot be stored faithfully, and nesting past 64 levels, naming each place. */
export function refuseBadText(value: unknown, source: string): void {
  if (!suspicious.test(source) && !mayBeDeep(source)) return;
  const errors: FieldError[] = [];
  walk(value, "", 0, errors);
  if (errors.length === 0) return;
  throw new SupportError(
    "invalid_request",
    "The body holds what cannot be stored. Correct the places named.",
    {
      errors,
    },
  );
}

/** Whether the value nests past 64 levels. */
export function isTooDeep(value: unknown, source: string): boolean {
  return mayBeDeep(source) && nestsPast(value, deepest);
}

function nestsPast(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((member) => nestsPast(member, levels - 1));
}

function mayBeDeep(source: string): boolean {
  let open = 0;
  for (let at = 0; at < source.length && open <= deepest; at += 1) {
    const code = source.charCodeAt(at);
    if (code === bracket || code === brace) open += 1;
  }
  return open > deepest;
}

function walk(value: unknown, pointer: string, depth: number, errors: FieldError[]): void {
  if (depth > deepest) {
    errors.push({ pointer, message: `Nest no deeper than ${deepest} levels.` });
    return;
  }
  if (typeof value === "string") {
    if (!isStorable(value)) errors.push({ pointer, message: "Leave out U+0000 and unpaired surrogates." });
    return;
  }
  // JavaScript reads such a number as Infinity, and writes that as null.
  if (value === Infinity || value === -Infinity)
    errors.push({ pointer, message: "Send a number between -1.8e308 and 1.8e308." });
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    const place = pointer + jsonPointer([key]);
    if (key === "__proto__" || !isStorable(key))
      errors.push({ pointer: place, message: "Use another name." });
    walk(member, place, depth + 1, errors);
  }
}

export function isStorable(text: string): boolean {
  return !/[\0\p{Surrogate}]/u.test(text);
}
