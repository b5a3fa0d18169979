import { tenant } from "../http/child.ts";
import { deskInProcess } from "../http/desk-in-process.ts";
import { tokenOf } from "../http/token.ts";
import { connectTo } from "./connection.ts";
import { factsOfSessions, figuresOfFacts } from "./figures-sql.ts";
import { checkSample } from "./sample.ts";
import { copySessions, templateTenant } from "./sessions-sql.ts";

/** Fills an empty database with so many sessions of a year, and with what the desk would have counted of them. */
export async function fill(url: string, count: number): Promise<void> {
  await makeTemplate(url);
  await using connection = connectTo(url);
  await checkSample(url, connection);
  const columns = await connection.columnsOf("sessions");
  await connection.all([
    copySessions(connection.kind, { columns, count, tenant }),
    ...factsOfSessions(connection.kind, { from: tenant, to: tenant }),
    ...figuresOfFacts(tenant),
    `delete from fresh_facts where tenant_id = '${tenant}'`,
  ]);
  await connection.settle();
}

/** The schema, and one session to copy, with all that a verb writes into its row. */
async function makeTemplate(url: string): Promise<void> {
  await using desk = await deskInProcess(url);
  const token = await tokenOf({ tenant: templateTenant, id: "agent_0" });
  await desk.call(token, "PUT", "/agents/agent_0/status", { status: "available" });
  const { session_id: id } = await desk.call(token, "POST", "/sessions", {
    customer_id: "cust_0",
    channel: "chat",
  });
  await desk.call(token, "POST", `/sessions/${String(id)}/end`, { resolution: "resolved" });
}
