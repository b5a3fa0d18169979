/** Members within which ids are looked for as well. */
const inner: ReadonlySet<string> = new Set(["context", "customer"]);

/** The ids of what may have to be erased; others may be anything, chosen by anybody. */
const names: ReadonlySet<string> = new Set(["id", "customer_id", "session_id", "ticket_id"]);

/** The ids of whom and what the parts of a call and its answer are about, with spaces between them. */
export function subjectsIn(...parts: readonly unknown[]): string {
  const ids = new Set<string>();
  for (const part of parts) addIds(ids, part);
  return [...ids].join(" ");
}

function addIds(ids: Set<string>, part: unknown): void {
  if (typeof part !== "object" || part === null) return;
  for (const [name, value] of Object.entries(part)) {
    if (inner.has(name)) addIds(ids, value);
    else if (names.has(name) && typeof value === "string") ids.add(value);
  }
}
