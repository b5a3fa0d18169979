/**
 * The places where `actual` lacks a member of `example` or holds another type of JSON. A member that is null in the
 * example may be anything. A list must hold the like of each item of the example. What is there beside is free.
 */
export function faults(actual: unknown, example: unknown, pointer = ""): readonly string[] {
  if (example === undefined || example === null) return [];
  if (typeOf(actual) !== typeOf(example)) return [`${pointer} is ${typeOf(actual)}`];
  if (Array.isArray(example)) {
    return example.flatMap((item, index) => nearest(actual as unknown[], item, `${pointer}/${index}`));
  }
  if (typeof example !== "object") return [];
  const members = actual as Readonly<Record<string, unknown>>;
  return Object.entries(example).flatMap(([name, member]) => {
    const place = `${pointer}/${name}`;
    return name in members ? faults(members[name], member, place) : [`${place} is missing`];
  });
}

/** The faults of the item that comes closest. */
function nearest(list: readonly unknown[], example: unknown, pointer: string): readonly string[] {
  const all = list.map((item) => faults(item, example, pointer));
  return all.toSorted((one, other) => one.length - other.length)[0] ?? [`${pointer} has no like`];
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
