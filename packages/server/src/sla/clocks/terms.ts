import type { Priority, Schema } from "../../contract.ts";
import type { SlaTargets } from "../../settings.ts";
import { alwaysOpen, type OpenTime } from "./open-time.ts";

export type ClockName = "response" | "resolution";

/** By what the clocks of a ticket or session run. */
export interface Terms {
  /** The policy that they come from; null when they are the desk's own. */
  readonly policyId: string | null;
  readonly openTime: OpenTime;
  /** Minutes of each clock. */
  readonly target: SlaTargets[Priority];
  /** So many minutes before its deadline a clock is at risk; where it is not said, a quarter of the target. */
  readonly atRisk: Schema<"SlaAtRisk">;
}

/** A policy that is enabled. */
export interface Policy extends Pick<Terms, "openTime" | "atRisk"> {
  readonly id: string;
  readonly appliesTo: readonly Schema<"SlaSubject">[];
  readonly conditions: Schema<"SlaPolicy">["conditions"];
  readonly targets: SlaTargets;
}

/** What is promised to whom: the policies in the order in which they are tried, and what counts when none matches. */
export interface ServiceLevels {
  readonly policies: readonly Policy[];
  readonly defaults: SlaTargets;
}

/** What the conditions of a policy look at. */
export interface Subject {
  readonly kind: Schema<"SlaSubject">;
  readonly priority: Priority;
  readonly category: string | null;
  readonly tags: readonly string[];
  readonly teams: readonly string[];
}

/** The terms of a ticket or session: those of the first policy whose conditions all match. */
export function termsFor({ policies, defaults }: ServiceLevels, subject: Subject): Terms {
  const policy = policies.find((one) => matches(one, subject));
  if (policy === undefined) {
    return { policyId: null, openTime: alwaysOpen, target: defaults[subject.priority], atRisk: {} };
  }
  const { id: policyId, openTime, atRisk, targets } = policy;
  return { policyId, openTime, target: targets[subject.priority], atRisk };
}

/** Whether any policy asks for the team, which takes a look to find out. */
export function askForTeams({ policies }: ServiceLevels): boolean {
  return policies.some(({ conditions }) => conditions.team_ids.length > 0);
}

function matches({ appliesTo, conditions }: Policy, subject: Subject): boolean {
  const { priorities, categories, tags, team_ids: teams } = conditions;
  return (
    appliesTo.includes(subject.kind) &&
    isAnyOf(priorities, [subject.priority]) &&
    isAnyOf(categories, subject.category === null ? [] : [subject.category]) &&
    isAnyOf(tags, subject.tags) &&
    isAnyOf(teams, subject.teams)
  );
}

function isAnyOf(wanted: readonly string[], own: readonly string[]): boolean {
  return wanted.length === 0 || own.some((one) => wanted.includes(one));
}
