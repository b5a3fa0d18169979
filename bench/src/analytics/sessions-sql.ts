import type { DatabaseKind } from "../http/databases.ts";
import { spellingOf } from "./spelling.ts";

/** The year that the sessions are spread over. */
export const year = { start: "2025-01-01", end: "2025-12-31", days: 365 } as const;

/** Of a hundred sessions, how many start in each hour of the day. */
const byHour = [1, 1, 1, 1, 1, 1, 2, 4, 6, 8, 9, 9, 8, 8, 8, 7, 6, 5, 4, 3, 3, 2, 1, 1];

/** Numbers from 0 on that look random, the same in every run: `salt` tells one use from another. */
const drawn = (below: number, salt: number): string =>
  `((i + ${salt}) * 7919 % 1000003 * ${salt} % 1000003 % ${below})`;

/** Whose one session the others are copied from. */
export const templateTenant = "template";

/** The hour of a number below 100, so that each has its share. */
function hourOf(number: string): string {
  const cases = byHour.map((_, hour) => {
    const upTo = byHour.slice(0, hour + 1).reduce((sum, share) => sum + share, 0);
    return `when ${number} < ${upTo} then ${hour}`;
  });
  return `case ${cases.join(" ")} end`;
}

/** Sessions as numbers: when they start, are answered, end and are rated, who has them and what they are about. */
function madeUp(count: number): string {
  const start = `${Date.parse(`${year.start}T00:00:00Z`)} + i * ${year.days} / ${count} * 86400000`;
  return `with recursive numbers(i) as (
      select cast(0 as bigint) union all select i + 1 from numbers where i + 1 < ${count}
    ), started as (
      select i, ${hourOf(drawn(100, 7))} as hour from numbers
    ), timed as (
      select i, hour, ${start} + hour * 3600000 + ${drawn(3_600_000, 11)} as start,
        5000 + ${drawn(300_000, 13)} as answer, 60000 + ${drawn(2_400_000, 17)} as talk
      from started
    ), made as (
      select i, start, start + answer as answered, start + answer + talk as ended, ${drawn(10, 19)} as luck,
        case when hour < 6 then ${drawn(4, 23)} when hour < 18 then 4 + ${drawn(24, 23)} else 28 + ${drawn(12, 23)} end as agent,
        case when ${drawn(100, 29)} < 75 then 'chat' when ${drawn(100, 29)} < 93 then 'email' else 'phone' end as channel,
        ${drawn(21, 31)} as topic, 1 + ${drawn(5, 37)} as score
      from timed
    )`;
}

/**
 * Copies the session of the template so many times, with times, people and subjects of their own. So it works with whatever
 * columns the table has.
 */
export function copySessions(
  kind: DatabaseKind,
  {
    columns,
    count,
    tenant,
  }: { readonly columns: readonly string[]; readonly count: number; readonly tenant: string },
): string {
  const { moment } = spellingOf(kind);
  const own: Readonly<Record<string, string>> = {
    tenant_id: `'${tenant}'`,
    id: "'sess_' || made.i",
    channel: "made.channel",
    category: "case when made.topic = 0 then null else 'topic_' || (made.topic / 2) end",
    agent_id: "'agent_' || made.agent",
    team_id: "'team_' || (made.agent % 5)",
    customer_id: "'cust_' || (made.i % 50000)",
    status: "case when made.luck = 0 then 'closed' else 'resolved' end",
    resolution: "case when made.luck = 0 then 'abandoned' else 'resolved' end",
    escalation: "case when made.luck = 1 then '{}' else null end",
    created_at: moment("made.start"),
    assigned_at: moment("made.start"),
    first_response_at: moment("made.answered"),
    ended_at: moment("made.ended"),
    updated_at: moment("made.ended"),
    rating_score: "case when made.luck between 2 and 5 then made.score else null end",
    rated_at: `case when made.luck between 2 and 5 then ${moment("made.ended + 60000")} else null end`,
  };
  const values = columns.map((column) => own[column] ?? `template.${column}`);
  return `insert into sessions (${columns.join(", ")})
    ${madeUp(count)}
    select ${values.join(", ")}
    from made cross join (select * from sessions where tenant_id = '${templateTenant}' limit 1) as template`;
}
