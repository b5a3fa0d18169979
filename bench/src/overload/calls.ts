import type { Call } from "./call.ts";

/** What is called: messages in sessions, or tickets that are made and listed in turns by one caller after the other. */
export type Calls =
  | { readonly what: "messages"; readonly sessions: readonly string[]; readonly token: string }
  | { readonly what: "tickets"; readonly tokens: readonly string[] };

export function callsOf(calls: Calls): () => Call {
  const make = calls.what === "messages" ? messageIn(calls.sessions, calls.token) : ticketOf(calls.tokens);
  let count = 0;
  return () => {
    count += 1;
    return make(count);
  };
}

const base = "/api/v1/support";
const json = { "content-type": "application/json" };

function messageIn(sessions: readonly string[], token: string): (count: number) => Call {
  const headers = { ...json, authorization: `Bearer ${token}` };
  return (count) => ({
    method: "POST",
    path: `${base}/sessions/${sessions[count % sessions.length]}/messages`,
    headers: { ...headers, "idempotency-key": `knee-${process.pid}-${count}` },
    body: JSON.stringify({ content: `Number ${count}: where is my order? It was to be here at seven.` }),
  });
}

function ticketOf(tokens: readonly string[]): (count: number) => Call {
  const body = JSON.stringify({ subject: "Cold", description: "It came cold.", customer_id: "cust_1" });
  return (count) => {
    const headers = { authorization: `Bearer ${tokens[count % tokens.length]}` };
    const isList = Math.floor(count / tokens.length) % 2 === 0;
    if (isList) return { method: "GET", path: `${base}/tickets?limit=10`, headers };
    return { method: "POST", path: `${base}/tickets`, headers: { ...headers, ...json }, body };
  };
}
