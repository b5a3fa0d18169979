import type { ServeConfiguration } from "../configuration/read-serve.ts";
import { signStaffToken } from "../staff-token.ts";

const tokenHours = 12;

/** What is printed when the server answers: where, and with `--dev` what to try first. */
export async function readyText(
  server: ServeConfiguration & { readonly publicUrl: string },
): Promise<string> {
  const { publicUrl } = server;
  const places = [
    "Olympus Support is ready.",
    "",
    `  API        ${publicUrl}/api/v1/support`,
    `  Reference  ${publicUrl}/docs`,
    `  OpenAPI    ${publicUrl}/openapi.json`,
    `  Health     ${publicUrl}/healthz`,
  ];
  return [...places, ...(server.dev ? await firstSteps(server) : [])].join("\n");
}

async function firstSteps(
  server: ServeConfiguration & { readonly publicUrl: string },
): Promise<readonly string[]> {
  const { secret, issuer, audience } = server.auth;
  if (secret === undefined) return ["", "Tokens come from the issuer of SUPPORT_JWKS_URL."];
  const claims = {
    sub: "agent_001",
    tenant: "demo",
    roles: ["manager"],
    name: "Sarah Smith",
    email: "sarah.smith@example.com",
    issuer,
    audience,
  };
  const token = await signStaffToken(secret, claims, tokenHours * 3600);
  const api = `${server.publicUrl}/api/v1/support`;
  return [
    "",
    `A token of Sarah Smith (agent_001), manager of the tenant demo, good for ${tokenHours} hours:`,
    "",
    token,
    "",
    "List the tickets:",
    "",
    curl(token, `"${api}/tickets?limit=5"`),
    ...(server.demo ? [] : ["", "Go online:", "", curl(token, goOnline(api))]),
    "",
    "Start a session:",
    "",
    curl(token, startSession(api)),
  ];
}

function curl(token: string, rest: string): string {
  return `curl -sS -H "Authorization: Bearer ${token}" ${rest}`;
}

function goOnline(api: string): string {
  return `-X PUT ${json({ status: "available" })} ${api}/agents/agent_001/status`;
}

function startSession(api: string): string {
  const session = { customer_id: "cust_abc", channel: "chat", initial_message: "I need help with my order" };
  return `${json(session)} ${api}/sessions`;
}

function json(body: Readonly<Record<string, string>>): string {
  return `-H "Content-Type: application/json" -d '${JSON.stringify(body)}'`;
}
