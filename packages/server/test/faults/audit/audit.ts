import { contradictory, miscounted } from "../../races/desk-state.ts";
import type { Evidence } from "../evidence.ts";
import type { Entry } from "../ledger.ts";
import { checkMoney } from "./money.ts";
import { checkOutbox } from "./outbox.ts";
import { checkPresence } from "./presence.ts";
import { checkSequence, type Observation } from "./sequence.ts";
import { checkSteps } from "./steps.ts";

/**
 * What is wrong with what is stored of a tenant, given what its writers know and its observers saw. Each fault begins
 * with the number of the promise that is broken.
 */
export function audit(
  evidence: Evidence,
  entries: readonly Entry[],
  seen: readonly Observation[] = [],
): readonly string[] {
  return [
    ...checkPresence(evidence, entries),
    ...checkSequence(evidence, seen),
    ...checkOutbox(evidence),
    ...checkSteps(evidence),
    ...[...miscounted(evidence), ...contradictory(evidence)].map((fault) => `L9 ${fault}`),
    ...checkMoney(evidence),
    ...checkFigures(evidence),
  ];
}

/** The figures are stored with the facts that they count, be they added up by now or not. */
function checkFigures({ fresh_facts, figures: blocks, sessions, tickets }: Evidence): readonly string[] {
  const all = [...fresh_facts, ...blocks.filter((row) => row.slice === "all" && row.size === 1)];
  const counted = (sum: "sessions_started" | "sessions_ended" | "tickets_created"): number =>
    all.reduce((total, row) => total + row[sum], 0);
  const figures = [
    ["sessions started", counted("sessions_started"), sessions.length],
    ["sessions ended", counted("sessions_ended"), sessions.filter((row) => row.ended_at !== null).length],
    ["tickets created", counted("tickets_created"), tickets.length],
  ] as const;
  return figures
    .filter(([, figure, rows]) => figure !== rows)
    .map(([name, figure, rows]) => `L7 ${name}: ${figure} by the figures, ${rows} by the rows`);
}
