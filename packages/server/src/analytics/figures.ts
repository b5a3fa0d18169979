import type { Schema } from "../contract.ts";
import type { Dimension } from "./slice.ts";
import type { AllSums } from "./sums.ts";

/** What `summary` of a report is made of. What of an agent or a team counts as its cases, `dimensions` says. */
export function summaryOf(sums: AllSums, dimensions: readonly Dimension[]): Schema<"AnalyticsSummary"> {
  return {
    total_sessions: sessionsOf(sums, dimensions),
    total_tickets: ticketsOf(sums, dimensions),
    avg_response_time_seconds: mean(sums.response_ms, sums.responses, 1000),
    avg_resolution_time_minutes: mean(sums.session_resolution_ms, sums.sessions_resolved, 60_000),
    satisfaction_score: mean(sums.rating_sum, sums.ratings),
    first_contact_resolution: percent(sums.first_contact_resolved, sums.sessions_resolved),
  };
}

/** An agent's are those assigned, a team's those that began there or came by a transfer, anybody else's those started. */
function sessionsOf(sums: AllSums, dimensions: readonly Dimension[]): number {
  if (dimensions.includes("agent_id")) return sums.sessions_assigned;
  return sums.sessions_started + (dimensions.includes("team_id") ? sums.sessions_received : 0);
}

function ticketsOf(sums: AllSums, dimensions: readonly Dimension[]): number {
  return dimensions.includes("agent_id") ? sums.tickets_assigned : sums.tickets_created;
}

/** Of tickets. */
export function complianceOf(sums: AllSums): Schema<"SlaCompliance"> {
  const { response_met, response_missed, resolution_met, resolution_missed } = sums;
  return withShares({ response_met, response_missed, resolution_met, resolution_missed });
}

export function sessionComplianceOf(sums: AllSums): Schema<"SessionSlaCompliance"> {
  return withShares({
    response_met: sums.session_response_met,
    response_missed: sums.session_response_missed,
    resolution_met: sums.session_resolution_met,
    resolution_missed: sums.session_resolution_missed,
  });
}

type Counts = Omit<Schema<"SlaCompliance">, "response_sla_met" | "resolution_sla_met">;

function withShares(counts: Counts): Schema<"SlaCompliance"> {
  const { response_met, response_missed, resolution_met, resolution_missed } = counts;
  return {
    response_sla_met: percent(response_met, response_met + response_missed),
    resolution_sla_met: percent(resolution_met, resolution_met + resolution_missed),
    ...counts,
  };
}

export function categoryFigures(
  category: string,
  sums: AllSums,
  dimensions: readonly Dimension[],
): Schema<"CategoryFigures"> {
  return {
    category,
    count: sessionsOf(sums, dimensions) + ticketsOf(sums, dimensions),
    avg_resolution_min: mean(
      sums.session_resolution_ms + sums.ticket_resolution_ms,
      sums.sessions_resolved + sums.tickets_solved,
      60_000,
    ),
  };
}

export function channelFigures(
  channel: Schema<"Channel">,
  sums: AllSums,
  dimensions: readonly Dimension[],
): Schema<"ChannelFigures"> {
  return {
    channel,
    sessions: sessionsOf(sums, dimensions),
    satisfaction: mean(sums.rating_sum, sums.ratings),
  };
}

/** What `metrics_today` of an agent is made of. */
export function agentFigures(sums: AllSums): Schema<"AgentMetrics"> {
  return {
    sessions_handled: sums.sessions_assigned,
    avg_response_time_seconds: mean(sums.response_ms, sums.responses, 1000),
    satisfaction_score: mean(sums.rating_sum, sums.ratings),
    resolution_rate: percent(sums.sessions_resolved, sums.sessions_ended),
  };
}

/** Null on an empty base; otherwise with two decimals at most. The sum is of whole numbers and is divided once. */
function mean(sum: number, count: number, unit = 1): number | null {
  return count === 0 ? null : Math.round((sum * 100) / (count * unit)) / 100;
}

function percent(part: number, whole: number): number | null {
  return mean(part * 100, whole);
}
