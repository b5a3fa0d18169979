import type { DatabaseKind } from "../http/databases.ts";
import { spellingOf } from "./spelling.ts";

const sums = [
  "sessions_started",
  "sessions_assigned",
  "sessions_received",
  "sessions_ended",
  "sessions_resolved",
  "session_resolution_ms",
  "first_contact_resolved",
  "responses",
  "response_ms",
  "ratings",
  "rating_sum",
  "tickets_created",
  "tickets_assigned",
  "tickets_solved",
  "ticket_resolution_ms",
  "response_met",
  "response_missed",
  "resolution_met",
  "resolution_missed",
] as const;
type Sum = (typeof sums)[number];

const places = ["channel", "category", "agent_id", "team_id"] as const;
type Place = (typeof places)[number];

/** From which tenant's rows to whom. */
export interface Copy {
  readonly from: string;
  readonly to: string;
}

/**
 * The facts that the verbs would have stored of sessions which nobody transferred, from their rows: one for each start,
 * first response, end and rating.
 */
export function factsOfSessions(kind: DatabaseKind, copy: Copy): readonly string[] {
  const { milliseconds } = spellingOf(kind);
  const took = (to: string): string => `${milliseconds(to)} - ${milliseconds("created_at")}`;
  const resolved = "case when status = 'resolved' then 1 else 0 end";
  const atOnce = "case when status = 'resolved' and escalation is null then 1 else 0 end";
  return [
    facts(kind, copy, "created_at", { sessions_started: "1", sessions_assigned: "1" }),
    facts(kind, copy, "first_response_at", { responses: "1", response_ms: took("first_response_at") }),
    facts(kind, copy, "ended_at", {
      sessions_ended: "1",
      sessions_resolved: resolved,
      session_resolution_ms: `case when status = 'resolved' then ${took("ended_at")} else 0 end`,
      first_contact_resolved: atOnce,
    }),
    facts(kind, copy, "rated_at", { ratings: "1", rating_sum: "rating_score" }),
  ];
}

function facts(
  kind: DatabaseKind,
  { from, to }: Copy,
  when: string,
  add: Partial<Record<Sum, string>>,
): string {
  const quarter = `cast(${spellingOf(kind).milliseconds(when)} / 900000 as integer)`;
  return `insert into fresh_facts (tenant_id, id, quarter, ${places.join(", ")}, ${sums.join(", ")})
    select '${to}', id || ' ${when}', ${quarter}, channel, coalesce(category, ''), agent_id, coalesce(team_id, ''),
      ${sums.map((sum) => add[sum] ?? "0").join(", ")}
    from sessions where tenant_id = '${from}' and ${when} is not null`;
}

const wide = [4, 16, 96, 672];
const slices: readonly (readonly [slice: string, kept: readonly Place[], sizes: readonly number[]])[] = [
  ["all", [], wide],
  ...places.map((place) => [place, [place], wide] as const),
  ["cell", places, [96, 672]],
];

/** Adds all facts of a tenant to its figures, of which there are none yet. `foldFacts` of the desk does it a lot at a time. */
export function figuresOfFacts(tenant: string): readonly string[] {
  return slices.flatMap(([slice, kept, sizes]) => {
    const add = ({
      block,
      size,
      from,
    }: {
      readonly block: string;
      readonly size: string;
      readonly from: string;
    }) =>
      `insert into figures (tenant_id, slice, size, quarter, ${places.join(", ")}, ${sums.join(", ")})
        select '${tenant}', '${slice}', ${size}, ${block},
          ${places.map((place) => (kept.includes(place) ? place : "''")).join(", ")},
          ${sums.map((sum) => `sum(${sum})`).join(", ")}
        from ${from} group by ${[size, block, ...kept].join(", ")}`;
    const single = kept.length === 1 ? `and ${kept[0]} <> ''` : "";
    const quarters = `(select 1 as size, fresh_facts.* from fresh_facts where tenant_id = '${tenant}' ${single}) as fact`;
    const blocks = `(select * from figures where tenant_id = '${tenant}' and slice = '${slice}' and size = 1) as figure`;
    const larger = sizes.map((size) => `select ${size} as larger`).join(" union all ");
    return [
      add({ block: "quarter", size: "size", from: quarters }),
      add({
        block: "(quarter + 288) / larger * larger - 288",
        size: "larger",
        from: `${blocks} cross join (${larger}) as block`,
      }),
    ];
  });
}

/** What two tenants' rows of a table differ in, without their ids; an empty answer says that they are the same. */
export function difference(table: "fresh_facts" | "figures", one: string, other: string): string {
  const keys = [...(table === "figures" ? ["slice", "size"] : []), "quarter", ...places];
  const of = (
    tenant: string,
  ): string => `select ${keys.join(", ")}, ${sums.map((sum) => `sum(${sum})`).join(", ")}
    from ${table} where tenant_id = '${tenant}' group by ${keys.join(", ")}`;
  const without = (first: string, second: string): string =>
    `select * from (${of(first)} except ${of(second)}) as more`;
  return `${without(one, other)} union all ${without(other, one)}`;
}
