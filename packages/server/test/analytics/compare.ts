import { expect } from "vitest";
import type { Schema } from "../../src/contract.ts";
import type { Happening } from "./happening.ts";
import {
  categoriesOf,
  channelsOf,
  complianceOf,
  dayTeller,
  type Filter,
  peopleOf,
  sessionComplianceOf,
  summaryOf,
} from "./recompute.ts";

/** A filter that lets everything through, one by each dimension, and some by several. */
export const filters: readonly Filter[] = [
  {},
  { channel: "chat" },
  { category: "refund" },
  { agent_id: "agent_001" },
  { team_id: "team_billing" },
  { channel: "email", category: "technical" },
  { agent_id: "agent_002", team_id: "team_billing" },
  { channel: "chat", category: "order_status", agent_id: "agent_001", team_id: "team_billing" },
  { agent_id: "agent_nobody" },
];

/** The query of a report by day with all break-downs. */
export function queryOf(filter: Filter, timezone: string): string {
  return String(new URLSearchParams({ ...filter, include: "by_agent,by_team", group_by: "day", timezone }));
}

/** Expects every figure of a report by day to be what the happenings add up to. */
export function expectSame(
  body: Schema<"Analytics">,
  all: readonly Happening[],
  { filter, timezone }: { readonly filter: Filter; readonly timezone: string },
): void {
  expect(body.summary).toEqual(summaryOf(all, filter));
  expect(body.sla_compliance).toEqual(complianceOf(all, filter));
  expect(body.session_sla_compliance).toEqual(sessionComplianceOf(all, filter));
  expect(ordered(body.by_channel)).toEqual(ordered(channelsOf(all, filter)));
  expect(ordered(body.by_category)).toEqual(ordered(categoriesOf(all, filter)));
  expect(ordered(body.by_agent ?? [])).toEqual(ordered(peopleOf(all, "agent_id", filter)));
  expect(ordered(body.by_team ?? [])).toEqual(ordered(peopleOf(all, "team_id", filter)));
  const dayOf = dayTeller(timezone);
  const byDay = Map.groupBy(all, (one) => dayOf(one.at));
  const days = (body.series ?? []).map(({ start, ...figures }) => ({ day: dayOf(start), figures }));
  expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
  expect(days).toEqual(days.map(({ day }) => ({ day, figures: summaryOf(byDay.get(day) ?? [], filter) })));
}

function ordered<Row extends object>(rows: readonly Row[]): readonly Row[] {
  const text = (row: Row): string => JSON.stringify(Object.entries(row).toSorted());
  return rows.toSorted((one, other) => (text(one) < text(other) ? -1 : 1));
}
