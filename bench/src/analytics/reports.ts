import { year } from "./sessions-sql.ts";

const ofYear = `start_date=${year.start}&end_date=${year.end}`;
const ofMonth = "start_date=2025-10-01&end_date=2025-10-31";

/** What is measured: a name for it, and the query. The first is the one that a promise is made of. */
export const reports = {
  "a year by day": `${ofYear}&group_by=day`,
  "a year by day, Berlin": `${ofYear}&group_by=day&timezone=Europe/Berlin`,
  "a year by day, Kolkata": `${ofYear}&group_by=day&timezone=Asia/Kolkata`,
  "a year by week": `${ofYear}&group_by=week`,
  "a month by hour": `${ofMonth}&group_by=hour`,
  "a year, agents and teams": `${ofYear}&include=by_agent,by_team`,
  "a year by day of one agent": `${ofYear}&group_by=day&agent_id=agent_7`,
  "a year by day of one agent and category": `${ofYear}&group_by=day&agent_id=agent_7&category=topic_3`,
} as const;

export type ReportName = keyof typeof reports;
export const reportNames = Object.keys(reports) as readonly ReportName[];
