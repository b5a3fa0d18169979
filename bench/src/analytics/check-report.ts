import { isDeepStrictEqual } from "node:util";
import { tenant } from "../http/child.ts";
import type { Connection } from "./connection.ts";
import type { Timed } from "./measure.ts";
import { spellingOf } from "./spelling.ts";

interface Bucket {
  readonly start: string;
  readonly total_sessions: number;
  readonly avg_response_time_seconds: number | null;
}

/** Compares a year by day of UTC with the rows of the sessions themselves. Throws when a day differs. */
export async function checkReport(connection: Connection, { body }: Timed): Promise<void> {
  const { milliseconds } = spellingOf(connection.kind);
  const took = `${milliseconds("first_response_at")} - ${milliseconds("created_at")}`;
  const started = await connection.rows(
    `select substr(created_at, 1, 10) as day, count(*) as sessions from sessions where tenant_id = '${tenant}' group by 1`,
  );
  const answered = await connection.rows(
    `select substr(first_response_at, 1, 10) as day, count(*) as answers, sum(${took}) as took
      from sessions where tenant_id = '${tenant}' group by 1`,
  );
  const sessions = new Map(started.map((row) => [row["day"], Number(row["sessions"])]));
  const means = new Map(
    answered.map((row) => [row["day"], Math.round(Number(row["took"]) / Number(row["answers"]) / 10) / 100]),
  );
  const series = body["series"] as readonly Bucket[];
  const reported = series.map((day) => [
    day.start.slice(0, 10),
    day.total_sessions,
    day.avg_response_time_seconds,
  ]);
  const reckoned = series
    .map((day) => day.start.slice(0, 10))
    .map((day) => [day, sessions.get(day) ?? 0, means.get(day) ?? null]);
  if (isDeepStrictEqual(reported, reckoned)) return;
  throw new Error("The report differs from what the rows of the sessions add up to.");
}
