import { storeFacts } from "./analytics/index.ts";
import type { Background } from "./background.ts";
import type { ChatTokens } from "./chat-tokens.ts";
import type { Actor, Context, WriteContext } from "./context.ts";
import type { ResolveCustomer } from "./customer-lookup.ts";
import type { RateDecision } from "./http/rate-limit.ts";
import type { IsRevoked, StaffTokens } from "./http/staff-tokens.ts";
import type { Turns } from "./http/turns.ts";
import type { Log } from "./log.ts";
import type { Notice, Notices } from "./notices.ts";
import type { ActionRegistry } from "./quick-actions/registry.ts";
import type { Settings } from "./settings.ts";
import type { Engine } from "./storage/engine.ts";
import type { Storage } from "./storage/storage.ts";
import type { Telemetry } from "./telemetry.ts";
import type { Stretch, Tracing } from "./tracing.ts";

/** What lives as long as the desk does. */
export interface Services {
  readonly storage: Storage;
  readonly settings: Settings;
  readonly clock: () => Date;
  readonly ids: (prefix: string) => string;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly staffTokens: StaffTokens;
  readonly chatTokens: ChatTokens;
  /** Asks the host whether a bearer's rights were withdrawn; null when it does not care. */
  readonly isRevoked: IsRevoked | null;
  /** By token; null without a limit. */
  readonly takeRate: ((key: string) => RateDecision) | null;
  /** By tenant; null without a limit. */
  readonly takeTenantRate: ((key: string) => RateDecision) | null;
  readonly turns: Turns;
  /** Asks the host who a customer is; null when it does not know. */
  readonly resolveCustomer: ResolveCustomer | null;
  readonly notices: Notices;
  /** How the desk calls others; never inside a transaction. */
  readonly fetch: typeof globalThis.fetch;
  readonly actions: ActionRegistry;
  /** What goes on outside of calls and ticks. */
  readonly background: Background;
  readonly log: Log;
  /** Hears how calls end; null when nobody measures them. */
  readonly telemetry: Telemetry | null;
  readonly tracing: Tracing;
}

/** The context of one call, outside a transaction. */
export function contextOf(
  services: Services,
  caller: { readonly tenant: string; readonly actor: Actor },
): Context {
  return {
    tenant: caller.tenant,
    actor: caller.actor,
    now: services.clock().toISOString(),
    id: services.ids,
    randomBytes: services.randomBytes,
    db: services.storage.db,
    engine: services.storage.engine,
    settings: services.settings,
    chatTokens: services.chatTokens,
  };
}

/** Runs `work` as one transaction: all that it writes is stored, or nothing. Then tells those who are connected. */
export async function unitOfWork<T>(
  services: Services,
  caller: { readonly tenant: string; readonly actor: Actor; readonly expectedVersion?: number | undefined },
  work: (ctx: WriteContext) => Promise<T>,
): Promise<T> {
  let notices: readonly Notice[] = [];
  const { storage, tracing } = services;
  const result = await tracing.span(transactionOn(storage.engine), () =>
    storage.transaction(async (db) => {
      const { expectedVersion } = caller;
      const ctx: WriteContext = {
        ...contextOf(services, caller),
        db,
        expectedVersion,
        facts: [],
        notices: [],
      };
      const answer = await work(ctx);
      await storeFacts(ctx);
      notices = ctx.notices;
      return answer;
    }),
  );
  for (const notice of notices) services.notices.publish(notice);
  return result;
}

/** From the wait for a connection to the end of the commit, repetitions included. */
function transactionOn(engine: Engine): Stretch {
  return { name: "transaction", kind: "client", attributes: { "db.system.name": systems[engine] } };
}

const systems = { sqlite: "sqlite", postgres: "postgresql" } as const;
