import { type ApiError, type ErrorCode, isApiError } from "@olympus-support/sdk";

/** Something that does not hold of the target. */
export class Broken extends Error {
  override readonly name = "Broken";
}

const show = (value: unknown): string => {
  const text = JSON.stringify(value) ?? "undefined";
  return text.length > 600 ? `${text.slice(0, 600)}...` : text;
};

/** The value with every object's members in one order. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, ordered(member)]));
}

/** Throws unless it holds. */
export function holds(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Broken(what);
}

/** Throws unless both say the same as JSON. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  if (JSON.stringify(ordered(actual)) === JSON.stringify(ordered(expected))) return;
  throw new Broken(`${what}: expected ${show(expected)}, got ${show(actual)}`);
}

/** Throws unless the object has these members, of whatever others. */
export function has(actual: object | null | undefined, members: object, what: string): void {
  const names = Object.keys(members);
  const some = Object.fromEntries(
    names.map((name) => [name, (actual as Record<string, unknown> | null | undefined)?.[name]]),
  );
  equal(some, members, what);
}

/** What is there; throws when nothing is. */
export function there<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Broken(`There is no ${what}.`);
  return value;
}

/** The refusal of a call; throws unless it is one with the code. */
export async function refused(call: PromiseLike<unknown>, code: ErrorCode): Promise<ApiError> {
  const outcome = await Promise.resolve(call).then(
    (data) => ({ data }),
    (error: unknown) => error,
  );
  if (isApiError(outcome, code)) return outcome;
  const got = outcome instanceof Error ? String(outcome) : show(outcome);
  throw new Broken(`Expected the refusal ${code}, got ${got}`);
}
