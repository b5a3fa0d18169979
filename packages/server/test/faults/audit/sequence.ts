import { type Evidence, groupBy } from "../evidence.ts";

/** What somebody who reads a session again and again has seen of its messages, in the order seen. */
export interface Observation {
  readonly session: string;
  readonly messages: readonly string[];
}

const inARow = (numbers: readonly number[]): boolean =>
  numbers.toSorted((one, other) => one - other).every((number, index) => number === index + 1);

function checkNumbers(name: string, numbers: readonly number[], last: number): readonly string[] {
  return inARow(numbers) && numbers.length === last
    ? []
    : [`L5 ${name} counts to ${last} and has ${numbers.toSorted((one, other) => one - other).join(",")}`];
}

/** L5: the numbers of each session, ticket and desk run from 1 without a gap, and whoever looked saw them in order. */
export function checkSequence(evidence: Evidence, seen: readonly Observation[]): readonly string[] {
  const events = groupBy(evidence.session_events, "session_id");
  const entries = groupBy(
    [...evidence.ticket_comments, ...evidence.ticket_notes, ...evidence.ticket_activities],
    "ticket_id",
  );
  const numbersOf = (rows: readonly { readonly seq: number }[] = []): readonly number[] =>
    rows.map((row) => row.seq);
  return [
    ...evidence.sessions.flatMap((row) => checkNumbers(row.id, numbersOf(events.get(row.id)), row.last_seq)),
    ...evidence.tickets.flatMap((row) => checkNumbers(row.id, numbersOf(entries.get(row.id)), row.last_seq)),
    ...checkNumbers(
      "the tickets' numbers",
      evidence.tickets.map((row) => Number(row.number.split("-")[2])),
      evidence.tickets.length,
    ),
    ...seen.flatMap((observation) => checkObservation(evidence, observation)),
  ];
}

function checkObservation(evidence: Evidence, { session, messages }: Observation): readonly string[] {
  const stored = evidence.session_events
    .filter((row) => row.session_id === session && row.type === "message")
    .toSorted((one, other) => one.seq - other.seq)
    .map((row) => row.id);
  const place = messages.findIndex((id, index) => stored[index] !== id);
  return place === -1
    ? []
    : [`L5 ${session} was seen with ${messages[place]} at ${place}, has ${stored[place]}`];
}
