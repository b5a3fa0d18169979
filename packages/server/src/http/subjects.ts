/** Members within which ids are looked for as well. */
const inner = ["context", "customer"];

/** The ids of what may have to be erased; others may be anything, chosen by anybody. */
const names = ["id", "customer_id", "session_id", "ticket_id"];

/** The ids of whom and what the parts of a call and its answer are about, with spaces between them. */
export function subjectsIn(...parts: readonly unknown[]): string {
  return [...new Set(parts.flatMap(idsIn))].join(" ");
}

function idsIn(part: unknown): string[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => {
    if (inner.includes(name)) return idsIn(value);
    return typeof value === "string" && names.includes(name) ? [value] : [];
  });
}
