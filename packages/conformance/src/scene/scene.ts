import { type ConnectionOptions, SupportClient } from "@olympus-support/sdk/chat";
import { Broken } from "../check.ts";
import type { Target } from "../target.ts";
import type { Fetch } from "../watch/watch-fetch.ts";
import { type Change, rebuild } from "./rebuild.ts";
import type { Run } from "./run.ts";
import { pause } from "./wait.ts";

/** Who calls. `manager` and `foreign`, of another tenant, may do everything; `outsider` has none of the desk's roles. */
export type Who = "manager" | "staff" | "outsider" | "foreign";

const roles: Readonly<Record<Who, string>> = {
  manager: "tenant_admin",
  staff: "server",
  outsider: "guest",
  foreign: "tenant_admin",
};

/** The longest time that is waited for rather than moved, in seconds. */
const longestWait = 15;

/** Where one case plays: a target, a tenant of its own where those can be had, and the people in it. */
export class Scene {
  readonly run: Run;
  /** The scene of what is made once in a run, in a tenant of its own. */
  readonly house: Scene;
  readonly #tenant: string;
  readonly #after: (() => unknown)[] = [];

  constructor(run: Run, number: number, house?: Scene) {
    this.run = run;
    this.house = house ?? this;
    this.#tenant = `conformance_${run.id}_${number}`;
  }

  get target(): Target {
    return this.run.target;
  }

  /** The manager's client. */
  get client(): SupportClient {
    return this.as("manager");
  }

  /** What the chat helper is given. */
  get live(): ConnectionOptions & { readonly fetch: Fetch } {
    const { clock } = this.target;
    const { WebSocket, fetch } = this.run;
    return { WebSocket, fetch, random: () => 0.1, ...(clock === undefined ? {} : { clock }) };
  }

  /** An id that nobody else has. */
  fresh(prefix: string): string {
    return `${prefix}_${this.run.id}_${this.run.count()}`;
  }

  as(who: Who): SupportClient {
    return this.holder(() => this.tokenOf(who));
  }

  /** A member of staff with this id. */
  agent(id: string): SupportClient {
    return this.holder(() => this.agentToken(id));
  }

  /** Whoever holds the token. */
  holder(token: string | (() => string | Promise<string>), fetch: Fetch = this.run.fetch): SupportClient {
    return new SupportClient({ baseUrl: this.target.baseUrl, token, fetch });
  }

  /** The manager's client, each of whose requests is changed before it is sent. */
  changing(change: Change): SupportClient {
    const { fetch } = this.run;
    return this.holder(
      () => this.tokenOf("manager"),
      async (request) => fetch(await rebuild(request, change)),
    );
  }

  async tokenOf(who: Who): Promise<string> {
    const { tokens } = this.target;
    if ("tokenFor" in tokens) {
      const tenant = who === "foreign" ? `${this.#tenant}_other` : this.#tenant;
      return await tokens.tokenFor({ role: roles[who], tenant, agent: `${who}_${this.run.id}` });
    }
    return tokens[who] ?? missing(who);
  }

  async agentToken(agent: string): Promise<string> {
    const { tokens } = this.target;
    if (!("tokenFor" in tokens)) return missing(`the agent ${agent}`);
    return await tokens.tokenFor({ role: roles.staff, tenant: this.#tenant, agent });
  }

  /** Lets time pass: moved where it can be, else waited for. */
  async pass(seconds: number): Promise<void> {
    if (this.target.advance !== undefined) return await this.target.advance(seconds);
    if (seconds > longestWait) throw new Broken("The target's time cannot be moved.");
    await pause(seconds * 1000);
  }

  /** Done when the case is over, whatever became of it. */
  after(work: () => unknown): void {
    this.#after.unshift(work);
  }

  /** Done as well where others use the tenant: nobody must get to do with what was made. */
  tidy(work: () => unknown): void {
    if (!("tokenFor" in this.target.tokens)) this.after(work);
  }

  /** The case is over. What cannot be put in order is left as it is. */
  async close(): Promise<void> {
    for (const work of this.#after)
      await Promise.resolve()
        .then(work)
        .catch(() => undefined);
  }
}

function missing(whose: string): never {
  throw new Broken(`There is no token of ${whose}. Say in the case's needs what it takes.`);
}
