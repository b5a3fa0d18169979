import { deskInProcess } from "../http/desk-in-process.ts";
import { tokenOf } from "../http/token.ts";
import type { Connection } from "./connection.ts";
import { difference, factsOfSessions, figuresOfFacts } from "./figures-sql.ts";

const sessions = 120;
const [byVerbs, byStatements] = ["sample", "sample_again"];

/**
 * Plays some sessions through the API, and finds out whether the statements of the filling make the same facts of their
 * rows as the verbs did, and the same figures of those facts as the desk. Throws when they do not.
 */
export async function checkSample(url: string, connection: Connection): Promise<void> {
  let now = Date.parse("2025-03-28T17:00:00.123Z");
  await using desk = await deskInProcess(url, () => new Date(now));
  const pass = (seconds: number): void => {
    now += seconds * 1000 + 7;
  };
  for (let at = 0; at < sessions; at += 1) {
    await playSession(desk.call, at, pass);
    pass((at * 977) % 3000);
  }
  const copy = { from: byVerbs, to: byStatements };
  await connection.all(factsOfSessions(connection.kind, copy));
  await expectSame(connection, "fresh_facts");
  await connection.all([
    ...figuresOfFacts(byStatements),
    `delete from fresh_facts where tenant_id = '${byStatements}'`,
  ]);
  await desk.tick();
  await expectSame(connection, "figures");
}

type Call = (token: string, method: string, path: string, body: object) => Promise<Record<string, unknown>>;

async function playSession(call: Call, at: number, pass: (seconds: number) => void): Promise<void> {
  const agent = `agent_${at % 4}`;
  const token = await tokenOf({ tenant: byVerbs, id: agent });
  await call(token, "PUT", `/agents/${agent}/status`, { status: "available" });
  const about = at % 5 === 0 ? {} : { category: `topic_${at % 3}` };
  const channel = ["chat", "email", "phone"][at % 3];
  const { session_id: id } = await call(token, "POST", "/sessions", {
    customer_id: "cust_1",
    channel,
    ...about,
  });
  pass((at * 31) % 400);
  if (at % 7 !== 0)
    await call(token, "POST", `/sessions/${String(id)}/messages`, { content: "Good morning" });
  pass((at * 97) % 2000);
  if (at % 11 === 0)
    await call(token, "POST", `/sessions/${String(id)}/escalate`, { level: "tier_2", reason: "Hard" });
  await call(token, "POST", `/sessions/${String(id)}/end`, {
    resolution: at % 6 === 0 ? "abandoned" : "resolved",
  });
  pass(60);
  if (at % 2 === 0) await call(token, "POST", `/sessions/${String(id)}/rating`, { score: 1 + (at % 5) });
  await call(token, "PUT", `/agents/${agent}/status`, { status: "away" });
}

async function expectSame(connection: Connection, table: "fresh_facts" | "figures"): Promise<void> {
  const rows = await connection.rows(difference(table, byVerbs, byStatements));
  const any = await connection.rows(`select 1 from ${table} where tenant_id = '${byVerbs}'`);
  if (rows.length === 0 && any.length > 0) return;
  throw new Error(`${table}: ${rows.length} rows differ, such as ${JSON.stringify(rows[0])}.`);
}
