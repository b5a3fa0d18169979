import type { Happening } from "./history.ts";

/** Tells the day on which a happening counts: the zone's own day at the end of the happening's hour of UTC. */
export function dayTeller(timeZone: string): (at: string) => string {
  const hour = 60 * 60 * 1000;
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
  return (at) => format.format(Math.floor(Date.parse(at) / hour) * hour + hour - 1);
}

function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 100) / 100;
}

function share(flags: readonly (boolean | undefined)[]): number | null {
  return mean(flags.map((flag) => (flag === true ? 100 : 0)));
}

const valuesOf = (some: readonly Happening[]): number[] => some.map((one) => one.value ?? 0);

/** The summary of what happened. */
export function summaryOf(all: readonly Happening[]) {
  const of = (what: Happening["what"]) => all.filter((one) => one.what === what);
  const resolved = of("ended").filter((one) => one.good);
  return {
    total_sessions: of("started").length,
    total_tickets: of("created").length,
    avg_response_time_seconds: mean(valuesOf(of("answered"))),
    avg_resolution_time_minutes: mean(valuesOf(resolved).map((seconds) => seconds / 60)),
    satisfaction_score: mean(valuesOf(of("rated"))),
    first_contact_resolution: share(resolved.map((one) => one.firstContact)),
  };
}

export function complianceOf(all: readonly Happening[]) {
  return {
    response_sla_met: share(all.filter((one) => one.what === "response").map((one) => one.good)),
    resolution_sla_met: share(all.filter((one) => one.what === "resolution").map((one) => one.good)),
  };
}

function groups(all: readonly Happening[], by: "channel" | "category"): [string, Happening[]][] {
  const keys = new Set(all.map((one) => one[by]).filter((key) => typeof key === "string"));
  return [...keys].map((key) => [key, all.filter((one) => one[by] === key)]);
}

export function channelsOf(all: readonly Happening[]) {
  return groups(all, "channel").map(([channel, some]) => ({
    channel,
    sessions: summaryOf(some).total_sessions,
    satisfaction: summaryOf(some).satisfaction_score,
  }));
}

export function categoriesOf(all: readonly Happening[]) {
  return groups(all, "category").map(([category, some]) => {
    const solved = some.filter((one) => one.what === "solved" || (one.what === "ended" && one.good));
    const { total_sessions: sessions, total_tickets: tickets } = summaryOf(some);
    return {
      category,
      count: sessions + tickets,
      avg_resolution_min: mean(valuesOf(solved).map((seconds) => seconds / 60)),
    };
  });
}

/** An agent's own figures. */
export function agentOf(all: readonly Happening[], agent: string) {
  const own = all.filter((one) => one.agent === agent);
  const summary = summaryOf(own);
  return {
    sessions_handled: own.filter((one) => one.what === "assigned").length,
    avg_response_time_seconds: summary.avg_response_time_seconds,
    satisfaction_score: summary.satisfaction_score,
    resolution_rate: share(own.filter((one) => one.what === "ended").map((one) => one.good)),
  };
}
