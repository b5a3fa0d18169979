import type { SupportMock } from "../../src/index.ts";

type Call = readonly [method: string, path: string, body?: object | undefined];

/** Some of everything: writes, reads, refusals, time. Each `advance` is a call as well. */
const calls: readonly Call[] = [
  ["PUT", "/agents/agent_001/status", { status: "available" }],
  ["POST", "/sessions", { customer_id: "cust_1", channel: "chat", initial_message: "Hi" }],
  ["POST", "/sessions/sess_001/messages", { content: "Hello" }],
  ["POST", "/tickets", { subject: "Salad", description: "Missing", customer_id: "cust_1", priority: "high" }],
  ["POST", "/tickets/ticket_001/comments", { content: "Asking", public: false }],
  ["GET", "/tickets/ticket_404"],
  ["POST", "/tickets", { subject: "" }],
  ["ADVANCE", "", { minutes: 61 }],
  ["GET", "/tickets/ticket_001"],
  ["POST", "/sessions/sess_001/end", { resolution: "resolved" }],
  ["GET", "/sessions/sess_001"],
  ["GET", "/analytics"],
  ["GET", "/sessions"],
  ["GET", "/tickets?limit=3"],
];

/** What the mock answers to the same calls, word for word, with the frames of a socket that is open meanwhile. */
export async function transcriptOf(mock: SupportMock): Promise<string> {
  const lines: string[] = [];
  const token = await mock.tokenFor();
  for (const [method, path, body] of calls) {
    if (method === "ADVANCE") await mock.advance(body ?? {});
    else lines.push(await answerOf(mock, token, [method, path, body]));
    if (path === "/sessions" && method === "POST") listen(mock, token, lines);
  }
  return lines.join("\n");
}

async function answerOf(mock: SupportMock, token: string, [method, path, body]: Call): Promise<string> {
  const response = await mock.fetch(
    new Request(mock.baseUrl + path, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
  const headers = [...response.headers].sort().map((header) => header.join(": "));
  return [response.status, ...headers, await response.text()].join("\n");
}

function listen(mock: SupportMock, token: string, lines: string[]): void {
  const end = mock.openSocket(
    { path: "/ws/sess_001", origin: null, protocols: "support.chat.v1" },
    { deliver: (text) => lines.push(text), closed: (code) => lines.push(`closed ${code}`) },
  );
  end.text(JSON.stringify({ type: "hello", token, resume_from: 0 }));
}
