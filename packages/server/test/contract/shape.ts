/**
 * The places where `actual` lacks a member of `example` or holds another type of JSON. Null fits any type, for which
 * types a member may have is the schema's matter. Each item of a list must have its like in the other list.
 */
export function faults(actual: unknown, example: unknown, pointer = ""): string[] {
  if (example === undefined || example === null || actual === null) return [];
  if (typeOf(actual) !== typeOf(example)) return [`${pointer} is ${typeOf(actual)}`];
  if (Array.isArray(example))
    return example.flatMap((item, index) => nearest(actual, item, `${pointer}/${index}`));
  if (typeof example !== "object") return [];
  const members = actual as Record<string, unknown>;
  return Object.entries(example).flatMap(([name, member]) => {
    const place = `${pointer}/${name}`;
    return name in members ? faults(members[name], member, place) : [`${place} is missing`];
  });
}

/** The faults of the item that comes closest. */
function nearest(list: unknown, example: unknown, pointer: string): string[] {
  const all = (list as unknown[]).map((item) => faults(item, example, pointer));
  return all.sort((a, b) => a.length - b.length)[0] ?? [`${pointer} has no like in an empty list`];
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? "array" : typeof value;
}
