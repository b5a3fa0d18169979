import type { Evidence } from "../evidence.ts";
import type { Entry } from "../ledger.ts";
import { isKeyed } from "../writes.ts";

/** The id of each write whose effect is stored, as often as it is. Rows that no writer writes have none. */
export function effectsIn(evidence: Evidence): readonly string[] {
  const json = (text: string | null): { readonly id?: string } => JSON.parse(text ?? "{}") ?? {};
  const ids: readonly (string | null | undefined)[] = [
    ...evidence.session_events.filter((row) => row.content !== "Hello").map((row) => row.content),
    ...evidence.sessions.map((row) => json(row.context).id),
    ...evidence.sessions.map((row) => row.resolution_notes),
    ...evidence.transfer_offers.filter((row) => row.state === "accepted").map((row) => row.reason),
    ...evidence.ledger_entries.map((row) => row.order_id),
    ...evidence.tickets.map((row) => row.subject),
    ...evidence.ticket_comments.map((row) => row.content),
    ...evidence.ticket_notes.map((row) => row.content),
    ...evidence.ticket_activities
      .filter((row) => row.action === "category_changed")
      .map((row) => JSON.parse(row.new_value ?? "null")),
  ];
  return ids.filter((id) => typeof id === "string");
}

/** L1 to L4: what was answered is there, what was refused is not, and nothing is there twice or comes from nowhere. */
export function checkPresence(evidence: Evidence, entries: readonly Entry[]): readonly string[] {
  const times = new Map<string, number>();
  for (const id of effectsIn(evidence)) times.set(id, (times.get(id) ?? 0) + 1);
  const known = new Map(entries.map((entry) => [entry.write.id, entry]));
  const written = entries.flatMap(({ write, outcome }) => {
    const isThere = times.has(write.id);
    if (outcome === "ok" && !isThere) return [`L1 ${write.kind} ${write.id} was acknowledged and is lost`];
    if (outcome === "failed" && isThere) return [`L2 ${write.kind} ${write.id} was refused and is stored`];
    return [];
  });
  const stored = [...times].flatMap(([id, count]) => [
    ...(known.has(id) ? [] : [`L3 ${id} is stored and nobody wrote it`]),
    ...(count === 1 ? [] : [`L4 ${id} is stored ${count} times`]),
  ]);
  return [...written, ...stored, ...checkKeys(evidence, entries, times)];
}

/** A key is stored with its effect, or neither is. */
function checkKeys(
  evidence: Evidence,
  entries: readonly Entry[],
  times: ReadonlyMap<string, number>,
): readonly string[] {
  const keys = new Set(evidence.idempotency_keys.map((row) => row.key));
  return entries
    .filter(({ write }) => isKeyed(write) && keys.has(write.id) !== times.has(write.id))
    .map(({ write }) => `L1 ${write.kind} ${write.id} has ${keys.has(write.id) ? "only its key" : "no key"}`);
}
