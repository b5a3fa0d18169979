import type { Happening } from "./happening.ts";

type Dimension = "channel" | "category" | "agent_id" | "team_id";
export type Filter = Readonly<Partial<Record<Dimension, string>>>;

/** Tells the day on which a happening counts: the one that the zone's clocks show. */
export function dayTeller(timeZone: string): (at: string) => string {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
  return (at) => format.format(Date.parse(at));
}

/** What has all the values of the filter. */
function within(all: readonly Happening[], filter: Filter): readonly Happening[] {
  const named = Object.entries(filter) as [Dimension, string][];
  return all.filter((one) => named.every(([dimension, value]) => one[dimension] === value));
}

/** The mean with two decimals, of whole numbers in a unit that has so many of them. */
function mean(values: readonly number[], unit = 1): number | null {
  if (values.length === 0) return null;
  const sum = values.reduce((total, value) => total + value, 0);
  return Math.round((sum * 100) / (values.length * unit)) / 100;
}

function share(flags: readonly (boolean | undefined)[]): number | null {
  return mean(flags.map((flag) => (flag === true ? 100 : 0)));
}

const valuesOf = (some: readonly Happening[]): number[] => some.map((one) => one.value ?? 0);

/** The summary of what happened in the part of the desk that the filter names. */
export function summaryOf(all: readonly Happening[], filter: Filter = {}) {
  const own = within(all, filter);
  const of = (what: Happening["what"]) => own.filter((one) => one.what === what);
  const resolved = of("ended").filter((one) => one.good);
  const forTeam = filter.team_id === undefined ? 0 : of("received").length;
  return {
    total_sessions: filter.agent_id === undefined ? of("started").length + forTeam : of("assigned").length,
    total_tickets: of(filter.agent_id === undefined ? "created" : "given").length,
    avg_response_time_seconds: mean(valuesOf(of("answered")), 1000),
    avg_resolution_time_minutes: mean(valuesOf(resolved), 60_000),
    satisfaction_score: mean(valuesOf(of("rated"))),
    first_contact_resolution: share(resolved.map((one) => one.firstContact)),
  };
}

export function complianceOf(
  all: readonly Happening[],
  filter: Filter = {},
  [response, resolution]: readonly [Happening["what"], Happening["what"]] = ["response", "resolution"],
) {
  const of = (what: Happening["what"]) => within(all, filter).filter((one) => one.what === what);
  const [responses, resolutions] = [of(response), of(resolution)];
  const met = (some: readonly Happening[]): number => some.filter((one) => one.good).length;
  return {
    response_sla_met: share(responses.map((one) => one.good)),
    resolution_sla_met: share(resolutions.map((one) => one.good)),
    response_met: met(responses),
    response_missed: responses.length - met(responses),
    resolution_met: met(resolutions),
    resolution_missed: resolutions.length - met(resolutions),
  };
}

export function sessionComplianceOf(all: readonly Happening[], filter: Filter = {}) {
  return complianceOf(all, filter, ["session response", "session resolution"]);
}

/** Each value of the dimension that occurs, with the filter that names it beside the one that is there. */
function valuesIn(all: readonly Happening[], by: Dimension, filter: Filter): [string, Filter][] {
  const values = within(all, filter).map((one) => one[by]);
  const some = new Set(values.filter((value) => typeof value === "string"));
  return [...some].map((value) => [value, { ...filter, [by]: value }]);
}

export function channelsOf(all: readonly Happening[], filter: Filter = {}) {
  return valuesIn(all, "channel", filter)
    .map(([channel, own]) => {
      const { total_sessions: sessions, satisfaction_score: satisfaction } = summaryOf(all, own);
      return { channel, sessions, satisfaction };
    })
    .filter((row) => row.sessions > 0 || row.satisfaction !== null);
}

export function categoriesOf(all: readonly Happening[], filter: Filter = {}) {
  return valuesIn(all, "category", filter)
    .map(([category, own]) => {
      const some = within(all, own);
      const solved = some.filter((one) => one.what === "solved" || (one.what === "ended" && one.good));
      const { total_sessions: sessions, total_tickets: tickets } = summaryOf(all, own);
      return { category, count: sessions + tickets, avg_resolution_min: mean(valuesOf(solved), 60_000) };
    })
    .filter((row) => row.count > 0 || row.avg_resolution_min !== null);
}

/** The break-down by agents or teams. */
export function peopleOf(all: readonly Happening[], by: "agent_id" | "team_id", filter: Filter = {}) {
  return valuesIn(all, by, filter).map(([id, own]) => ({
    [by]: id,
    ...summaryOf(all, own),
    sla_compliance: complianceOf(all, own),
    session_sla_compliance: sessionComplianceOf(all, own),
  }));
}

/** An agent's own figures. */
export function agentOf(all: readonly Happening[], agent: string) {
  const own = within(all, { agent_id: agent });
  const summary = summaryOf(all, { agent_id: agent });
  return {
    sessions_handled: summary.total_sessions,
    avg_response_time_seconds: summary.avg_response_time_seconds,
    satisfaction_score: summary.satisfaction_score,
    resolution_rate: share(own.filter((one) => one.what === "ended").map((one) => one.good)),
  };
}
