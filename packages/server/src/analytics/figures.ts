import type { Schema } from "../contract.ts";
import type { AllSums } from "./store.ts";

/** What `metrics_today` of an agent and `summary` of a report are made of: sums of the rollup. */
export function summaryOf(sums: AllSums): Schema<"AnalyticsSummary"> {
  return {
    total_sessions: sums.sessions_started,
    total_tickets: sums.tickets_created,
    avg_response_time_seconds: mean(sums.response_seconds, sums.responses),
    avg_resolution_time_minutes: mean(sums.session_resolution_seconds / 60, sums.sessions_resolved),
    satisfaction_score: mean(sums.rating_sum, sums.ratings),
    first_contact_resolution: percent(sums.first_contact_resolved, sums.sessions_resolved),
  };
}

export function complianceOf(sums: AllSums): Schema<"SlaCompliance"> {
  return {
    response_sla_met: percent(sums.response_met, sums.response_met + sums.response_missed),
    resolution_sla_met: percent(sums.resolution_met, sums.resolution_met + sums.resolution_missed),
  };
}

export function categoryFigures(category: string, sums: AllSums): Schema<"CategoryFigures"> {
  const seconds = sums.session_resolution_seconds + sums.ticket_resolution_seconds;
  return {
    category,
    count: sums.sessions_started + sums.tickets_created,
    avg_resolution_min: mean(seconds / 60, sums.sessions_resolved + sums.tickets_solved),
  };
}

export function channelFigures(channel: Schema<"Channel">, sums: AllSums): Schema<"ChannelFigures"> {
  return { channel, sessions: sums.sessions_started, satisfaction: mean(sums.rating_sum, sums.ratings) };
}

export function agentFigures(sums: AllSums): Schema<"AgentMetrics"> {
  return {
    sessions_handled: sums.sessions_assigned,
    avg_response_time_seconds: mean(sums.response_seconds, sums.responses),
    satisfaction_score: mean(sums.rating_sum, sums.ratings),
    resolution_rate: percent(sums.sessions_resolved, sums.sessions_ended),
  };
}

/** Null on an empty base; otherwise with two decimals at most. */
function mean(sum: number, count: number): number | null {
  return count === 0 ? null : Math.round((sum / count) * 100) / 100;
}

function percent(part: number, whole: number): number | null {
  return mean(part * 100, whole);
}
