import type { Priority, TicketStatus } from "../../src/contract.ts";
import { defaultSettings } from "../../src/settings.ts";

/** One step of a ticket's history, as far as the clocks are concerned. Times in milliseconds. */
export type ClockStep = { readonly at: number } & (
  | { readonly status: TicketStatus }
  | { readonly priority: Priority }
  | { readonly replied: true }
);

export interface Recomputed {
  readonly response_due: number;
  readonly resolution_due: number;
  readonly response_missed: boolean;
  readonly resolution_missed: boolean;
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly status: TicketStatus;
  readonly priority: Priority;
  readonly replied: boolean;
}

const standing: readonly TicketStatus[] = ["pending", "on_hold", "solved"];
const solved: readonly TicketStatus[] = ["solved"];
const minute = 60_000;

/** Both deadlines from nothing but the history, all at once: what the server keeps up to date step by step. */
export function recompute(
  created: { readonly at: number; readonly priority: Priority },
  steps: readonly ClockStep[],
  now: number,
): Recomputed {
  const spans = spansOf(created, steps, now);
  const last = spans.at(-1);
  if (last === undefined) throw new Error("A ticket has at least one span.");
  const targetOf = (span: Span): { response: number; resolution: number } =>
    defaultSettings.slaTargets[span.priority];
  const responseDue = (span: Span): number =>
    created.at + targetOf(span).response * minute + stoodStill(spans, solved, solvedFrom(spans, span));
  const resolutionDue = (span: Span, until: number): number =>
    created.at + targetOf(span).resolution * minute + stoodStill(spans, standing, { from: until });
  const missedReply = spans.find((span) => owesReply(span) && responseDue(span) < span.to);
  const missedSolution = spans.find((span) => runs(span) && resolutionDue(span, span.from) < span.to);
  const answered = spans.findLast((span) => !span.replied) ?? last;
  return {
    response_due: responseDue(missedReply ?? answered),
    resolution_due:
      missedSolution === undefined
        ? resolutionDue(last, now)
        : resolutionDue(missedSolution, missedSolution.from),
    response_missed: missedReply !== undefined,
    resolution_missed: missedSolution !== undefined,
  };
}

function spansOf(
  created: { readonly at: number; readonly priority: Priority },
  steps: readonly ClockStep[],
  now: number,
): readonly Span[] {
  let state = { status: "new" as TicketStatus, priority: created.priority, replied: false };
  let from = created.at;
  const spans: Span[] = [];
  for (const { at, ...change } of steps) {
    spans.push({ from, to: at, ...state });
    state = { ...state, ...change };
    from = at;
  }
  return [...spans, { from, to: now, ...state }];
}

function owesReply(span: Span): boolean {
  return !span.replied && span.status !== "solved" && span.status !== "closed";
}

function runs(span: Span): boolean {
  return span.status !== "closed" && !standing.includes(span.status);
}

/** The beginning of the span, or of the solution that it is part of: the response moves on when that is over. */
function solvedFrom(spans: readonly Span[], span: Span): Span {
  const before = spans[spans.indexOf(span) - 1];
  if (before === undefined || owesReply({ ...span, replied: false }) || before.status !== "solved")
    return span;
  return solvedFrom(spans, before);
}

/** How long the ticket had been of these statuses by then. */
function stoodStill(
  spans: readonly Span[],
  statuses: readonly TicketStatus[],
  by: Pick<Span, "from">,
): number {
  return spans
    .filter((span) => statuses.includes(span.status))
    .reduce((total, span) => total + Math.max(0, Math.min(span.to, by.from) - span.from), 0);
}
