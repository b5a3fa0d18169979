import type { EventTable } from "../../../src/storage/schema.ts";
import { type Evidence, groupBy } from "../evidence.ts";

/** What an event is about, as far as its events go. */
interface Subject {
  readonly id: string;
  readonly event_sequence: number;
  readonly told: readonly string[];
}

/** L7: no event without its row, none missing or doubled, and each tells of its own change. */
export function checkOutbox(evidence: Evidence): readonly string[] {
  const events = groupBy(evidence.events, "resource_id");
  const subjects: readonly Subject[] = [
    ...evidence.sessions.map((row) => ({
      ...row,
      told: ["support.session_started", ...(row.ended_at === null ? [] : ["support.session_ended"])],
    })),
    ...evidence.tickets.map((row) => ({ ...row, told: ["support.ticket_created"] })),
    ...[...evidence.agents, ...evidence.customers].map((row) => ({ ...row, told: [] })),
  ];
  const known = new Set(subjects.map(({ id }) => id));
  const orphans = evidence.events.filter((event) => !known.has(event.resource_id));
  return [
    ...orphans.map(
      (event) => `L7 ${event.type} ${event.id} tells of ${event.resource_id}, which is not there`,
    ),
    ...subjects.flatMap((subject) => checkEvents(subject, events.get(subject.id) ?? [])),
  ];
}

function checkEvents({ id, event_sequence: last, told }: Subject, events: readonly EventTable[]) {
  const numbers = events.map((event) => event.sequence).toSorted((one, other) => one - other);
  const isWhole = numbers.length === last && numbers.every((number, index) => number === index + 1);
  const missing = told.filter((type) => events.filter((event) => event.type === type).length !== 1);
  return [
    ...(isWhole ? [] : [`L7 ${id} has told ${last} events, the outbox holds ${numbers.join(",")}`]),
    ...missing.map((type) => `L7 ${id} should have one ${type} in the outbox`),
  ];
}
