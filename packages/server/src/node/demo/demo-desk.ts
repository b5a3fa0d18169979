import type { Dialect } from "kysely";
import { createSupport, type Support } from "../../create-support.ts";
import { CommandFailure } from "../command-line/command.ts";
import { randomSecret } from "../dev-files.ts";
import { signStaffToken } from "../staff-token.ts";
import type { DemoAgent } from "./dataset.ts";

/** A call as the demo makes it: who with which token, then method, path and body. */
type Call = <T>(token: string, method: string, path: string, body?: unknown) => Promise<T>;

/** A desk over the same database whose time can be set, so that the demo's past can be played to it. */
export interface DemoDesk {
  readonly support: Support;
  readonly call: Call;
  /** A token of the agent. */
  tokenOf(agentId: string): Promise<string>;
  setTime(milliseconds: number): void;
}

/** Long enough that a customer's token outlives every conversation. */
const chatTokenSeconds = 7 * 24 * 3600;
const hour = 3600;

/** The desk shares the dialect's connection with the one that is served later, so nobody closes it here. */
export function openDemoDesk(dialect: Dialect, tenant: string, agents: readonly DemoAgent[]): DemoDesk {
  let time = Date.now();
  const secret = randomSecret();
  const support = createSupport({
    dialect,
    auth: { secret },
    clock: () => new Date(time),
    settings: { chatTokenSeconds },
    rateLimit: { perSecond: 0, burst: 0 },
    tenantRateLimit: { perSecond: 0, burst: 0 },
  });
  const tokens = new Map<string, Promise<string>>();
  const sign = (id: string): Promise<string> => {
    const agent = agents.find((one) => one.id === id);
    const claims = { sub: id, tenant, roles: ["manager"], name: agent?.name, email: agent?.email };
    return signStaffToken(secret, claims, hour);
  };
  return {
    support,
    call: (token, method, path, body) => send(support, token, { method, path, body }),
    tokenOf(agentId) {
      const token = tokens.get(agentId) ?? sign(agentId);
      tokens.set(agentId, token);
      return token;
    },
    setTime(milliseconds) {
      time = milliseconds;
    },
  };
}

async function send<T>(
  support: Support,
  token: string,
  call: { readonly method: string; readonly path: string; readonly body: unknown },
): Promise<T> {
  const response = await support.app.fetch(
    new Request(`http://localhost/api/v1/support${call.path}`, {
      method: call.method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    }),
  );
  const answer: unknown = await response.json();
  if (response.ok) return answer as T;
  throw new CommandFailure(`demo data: ${call.method} ${call.path} was refused: ${JSON.stringify(answer)}`);
}
