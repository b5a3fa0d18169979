import { storeFacts } from "./analytics/index.ts";
import type { ChatTokens } from "./chat-tokens.ts";
import type { Actor, Context, WriteContext } from "./context.ts";
import type { RateDecision } from "./http/rate-limit.ts";
import type { StaffTokens } from "./http/staff-tokens.ts";
import type { TakeTurn } from "./http/turns.ts";
import type { Log } from "./log.ts";
import type { Settings } from "./settings.ts";
import type { Storage } from "./storage/storage.ts";

/** What lives as long as the desk does. */
export interface Services {
  readonly storage: Storage;
  readonly settings: Settings;
  readonly clock: () => Date;
  readonly ids: (prefix: string) => string;
  readonly staffTokens: StaffTokens;
  readonly chatTokens: ChatTokens;
  /** By token; null without a limit. */
  readonly takeRate: ((key: string) => RateDecision) | null;
  /** By tenant; null without a limit. */
  readonly takeTenantRate: ((key: string) => RateDecision) | null;
  readonly takeTurn: TakeTurn;
  readonly log: Log;
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
    db: services.storage.db,
    engine: services.storage.engine,
    settings: services.settings,
    chatTokens: services.chatTokens,
  };
}

/** Runs `work` as one transaction: all that it writes is stored, or nothing. */
export function unitOfWork<T>(
  services: Services,
  caller: { readonly tenant: string; readonly actor: Actor; readonly expectedVersion?: number | undefined },
  work: (ctx: WriteContext) => Promise<T>,
): Promise<T> {
  return services.storage.transaction(async (db) => {
    const ctx = { ...contextOf(services, caller), db, expectedVersion: caller.expectedVersion, facts: [] };
    const result = await work(ctx);
    await storeFacts(ctx);
    return result;
  });
}
