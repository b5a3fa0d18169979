/**
 * The places where an answer lacks a member of the one shown, or has another type of JSON there. A list must hold the
 * like of each item shown. What is there beside is free.
 */
export function missing(actual: unknown, shown: unknown, pointer = ""): readonly string[] {
  if (typeOf(actual) !== typeOf(shown)) return [`${pointer}: ${typeOf(actual)} for ${typeOf(shown)}`];
  if (Array.isArray(shown)) {
    return shown.flatMap((item, index) => nearest(actual as unknown[], item, `${pointer}/${index}`));
  }
  if (typeof shown !== "object" || shown === null) return [];
  const members = actual as Readonly<Record<string, unknown>>;
  return Object.entries(shown).flatMap(([name, member]) =>
    name in members ? missing(members[name], member, `${pointer}/${name}`) : [`${pointer}/${name}: absent`],
  );
}

function nearest(list: readonly unknown[], shown: unknown, pointer: string): readonly string[] {
  const faults = list.map((item) => missing(item, shown, pointer));
  return faults.toSorted((one, other) => one.length - other.length)[0] ?? [`${pointer}: absent`];
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
