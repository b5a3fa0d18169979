import type { Request } from "autocannon";
import type { Seeded } from "./seed.ts";

export const tasks = ["send message", "create ticket", "get ticket", "list tickets"] as const;
export type Task = (typeof tasks)[number];

const base = "/api/v1/support";
let calls = 0;

/** The call of a task; each time another one, of another session or ticket and with a key of its own. */
export function requestOf(task: Task, { sessions, tickets }: Seeded, token: string): Request {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const keyed = (): Record<string, string> => ({
    ...headers,
    "idempotency-key": `key-${process.pid}-${calls}`,
  });
  const any = (ids: readonly string[]): string => ids[calls % ids.length] ?? "";
  const next = (request: Request): Request => {
    calls += 1;
    if (task === "send message") {
      const content = `Number ${calls}: where is my order? It was to be here at seven.`;
      const path = `${base}/sessions/${any(sessions)}/messages`;
      return { ...request, method: "POST", path, headers: keyed(), body: JSON.stringify({ content }) };
    }
    if (task === "create ticket") {
      const body = {
        subject: `Order ${calls} arrived cold`,
        description: "The food was cold when it came. Can you send it again, or give me my money back?",
        customer_id: `cust_${calls % 1000}`,
        priority: "high",
        tags: ["delivery"],
      };
      const path = `${base}/tickets`;
      return { ...request, method: "POST", path, headers: keyed(), body: JSON.stringify(body) };
    }
    if (task === "get ticket") return { ...request, path: `${base}/tickets/${any(tickets)}`, headers };
    return { ...request, path: `${base}/tickets?status=open&priority=normal&limit=50`, headers };
  };
  return { setupRequest: next };
}
