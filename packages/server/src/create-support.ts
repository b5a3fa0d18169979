import type { Dialect } from "kysely";
import { createApp } from "./app.ts";
import { type AuditHead, type AuditReport, verifyAudit } from "./audit/index.ts";
import { createBackground } from "./background.ts";
import { type Chat, createChat } from "./chat/gateway.ts";
import { createChatTokens, ensureChatKey } from "./chat-tokens.ts";
import type { ResolveCustomer } from "./customer-lookup.ts";
import { type DeskFigures, deskFigures } from "./desk-figures.ts";
import { knownTenant } from "./http/authenticate.ts";
import { createRateLimiter, type RateLimit } from "./http/rate-limit.ts";
import { type AuthOptions, createStaffTokens } from "./http/staff-tokens.ts";
import { createTurns, defaultTurnLimits } from "./http/turns.ts";
import { type ImportedArticle, type ImportResult, importArticle } from "./import-article.ts";
import { type Log, silentLog } from "./log.ts";
import { noticesInProcess } from "./notices.ts";
import { builtInActions, createRegistry, type QuickAction } from "./quick-actions/index.ts";
import { randomIds } from "./random-ids.ts";
import type { Services } from "./services.ts";
import { defaultSettings, type Settings } from "./settings.ts";
import { migrate } from "./storage/migrate.ts";
import { createStorage } from "./storage/storage.ts";
import { systemClock, systemStopwatch } from "./system-clock.ts";
import type { Telemetry } from "./telemetry.ts";
import { tick } from "./tick.ts";
import { tracedFetch } from "./traced-fetch.ts";
import { tracedLog } from "./traced-log.ts";
import { noTracing, type Tracing } from "./tracing.ts";
import { createDeliveries } from "./webhooks/index.ts";

/** What a desk is made of. Only `dialect` and `auth` are needed. */
export interface SupportOptions {
  /** The database: any SQLite or PostgreSQL dialect of Kysely. */
  readonly dialect: Dialect;
  /** How the bearer tokens of staff are verified. */
  readonly auth: AuthOptions;
  /** The time; the system's by default. */
  readonly clock?: () => Date;
  /**
   * Milliseconds of a clock that never goes back; the system's by default. By it the work of many calls at once is cut into
   * slices, between which others are let in. One that stands still makes the order of the work the same every time.
   */
  readonly stopwatch?: () => number;
  /** Makes identifiers from a prefix; sortable and random by default. */
  readonly ids?: (prefix: string) => string;
  /** Makes the secrets of webhooks; from the system's source of randomness by default. */
  readonly randomBytes?: (count: number) => Uint8Array;
  /** What customers' chat tokens are signed with, at least 32 bytes; made once and kept in the database by default. */
  readonly chatKey?: Uint8Array;
  readonly settings?: Partial<Settings>;
  /** Calls per token; 100 a second, 200 at once by default. `perSecond: 0` lifts the limit. */
  readonly rateLimit?: RateLimit;
  /** Calls per tenant, of all its tokens together; 1000 a second, 2000 at once by default. `perSecond: 0` lifts it. */
  readonly tenantRateLimit?: RateLimit;
  /**
   * Says who a customer is whom the desk does not know yet, from your own records. Asked when a session or ticket names one by
   * id alone; within `customerLookupSeconds`, or the customer is made with nothing but the id.
   */
  readonly resolveCustomer?: ResolveCustomer;
  /** The actions that agents may run; the built-in three by default. */
  readonly quickActions?: readonly QuickAction[];
  /** Which web pages may call the API; `*` by default, for tokens travel in a header. */
  readonly origins?: string | readonly string[];
  /**
   * How the desk calls others, such as the receivers of its webhooks; the runtime's own `fetch` by default. On Node hand
   * in `guardedFetch()` of `@olympus-support/server/node`, which reaches nothing but the public internet.
   */
  readonly fetch?: typeof globalThis.fetch;
  readonly log?: Log;
  /** Hears how calls end, to measure them; nobody by default. */
  readonly telemetry?: Telemetry;
  /** Makes traces of the desk's work; none by default. On Node `createTraces()` sends them to a collector. */
  readonly tracing?: Tracing;
}

/** How much a tick waits for. */
export interface TickOptions {
  /**
   * Whether the tick is over when webhooks have been called (`awaited`, the default), or when the calls have begun
   * (`begun`): for a timer, so that a receiver that takes its time holds up nothing else. `close` waits for them.
   */
  readonly deliveries?: "awaited" | "begun";
}

/** What a tick found ahead. */
export interface Ticked {
  /** The first SLA deadline that passes within a second, unless it is met before; null when there is none. */
  readonly nextDeadline: Date | null;
}

/** A running desk. */
export interface Support {
  /** The HTTP side: `support.app.fetch(request)` answers a `Response`, never rejects. */
  readonly app: { fetch(request: Request): Response | Promise<Response> };
  /** The live side, for a host that carries WebSockets. */
  readonly chat: Chat;
  /** Brings the database to the latest schema; answers the names of the migrations it ran. */
  migrate(): Promise<readonly string[]>;
  /**
   * Does all work that is due: time-outs, returns, SLA breaches, webhooks, back-ends to be asked again, the care of sockets. Call it every second or so, on as many nodes as run.
   * What is left when `signal` is aborted is done by the next call. A host that calls it just after `nextDeadline` as well finds
   * a breach when it happens.
   */
  tick(signal?: AbortSignal, options?: TickOptions): Promise<Ticked>;
  /**
   * Makes an article of a tenant, or makes the one with its slug the same as it.
   *
   * @throws SupportError `invalid_request` naming each fault of the article.
   */
  importArticle(tenant: string, article: ImportedArticle): Promise<ImportResult>;
  /**
   * The tenant of an `Authorization` header, when its token was verified by an earlier call and still holds. A host can
   * share itself between tenants by it before it does any work for a call.
   */
  tenantOf(authorization: string): string | undefined;
  /** What the desk is busy with now, in all tenants together. Reads no more than small indexes. */
  figures(): Promise<DeskFigures>;
  /**
   * Walks the audit logs of all tenants and tells of each whether its chain holds. An end that was noted down earlier must
   * still be there: entries that were cut off at the end, with what the desk knows of it, leave no other trace.
   *
   * @example
   * for await (const { tenant, entries, broken } of support.verifyAudit()) console.log(tenant, entries, broken);
   */
  verifyAudit(noted?: readonly AuditHead[]): AsyncIterable<AuditReport>;
  /** Lets webhooks and back-ends that are being called answer, for a few seconds, and closes the database connections. */
  close(): Promise<void>;
}

/** Milliseconds that work in the background may still take; what it leaves is taken up by whoever runs next. */
const closingPatience = 2000;

const defaultRateLimit: RateLimit = { perSecond: 100, burst: 200 };
const defaultTenantRateLimit: RateLimit = { perSecond: 1000, burst: 2000 };

/**
 * Makes a customer-support desk over a database.
 *
 * @throws TypeError when `auth` names no key, or both, or when a key is too short, or two quick actions have one id.
 * @example
 * const support = createSupport({ dialect, auth: { secret } });
 * await support.migrate();
 * const response = await support.app.fetch(new Request("http://localhost/healthz"));
 */
export function createSupport(options: SupportOptions): Support {
  const services = servicesOf(options);
  const app = createApp(services, {
    origins: options.origins ?? "*",
  });
  const chat = createChat(services, options.origins ?? "*");
  const deliveries = createDeliveries(services);
  return {
    app: { fetch: (request) => app.fetch(request) },
    async migrate() {
      const applied = await migrate(services.storage.db);
      await ensureChatKey(services.storage.db, services.clock().toISOString());
      return applied;
    },
    chat,
    async tick(signal, { deliveries: wait = "awaited" } = {}) {
      // First those who are here: their presence must not run out because of a tick that came late.
      await chat.look();
      const { done, nextDeadline } = await tick(services, deliveries, signal);
      if (wait === "awaited") await done;
      return { nextDeadline: nextDeadline === null ? null : new Date(nextDeadline) };
    },
    importArticle: (tenant, article) => importArticle(services, tenant, article),
    tenantOf: (authorization) => knownTenant(services, authorization),
    verifyAudit: (noted) => verifyAudit(services.storage, noted),
    async close() {
      await Promise.all([deliveries.close(), services.background.settled(closingPatience)]);
      await services.storage.db.destroy();
    },
    figures: () => deskFigures(services, chat),
  };
}

function limiterOf(limit: RateLimit, clock: () => Date): Services["takeRate"] {
  return limit.perSecond === 0 ? null : createRateLimiter(limit, clock);
}

function servicesOf(options: SupportOptions): Services {
  const clock = options.clock ?? systemClock;
  const stopwatch = options.stopwatch ?? systemStopwatch;
  const tracing = options.tracing ?? noTracing;
  return {
    storage: createStorage(options.dialect, stopwatch),
    settings: { ...defaultSettings, ...options.settings },
    clock,
    ids: options.ids ?? randomIds(clock),
    randomBytes: options.randomBytes ?? ((count) => crypto.getRandomValues(new Uint8Array(count))),
    staffTokens: createStaffTokens(options.auth),
    chatTokens: createChatTokens(options.chatKey),
    isRevoked: options.auth.isRevoked ?? null,
    takeRate: limiterOf(options.rateLimit ?? defaultRateLimit, clock),
    takeTenantRate: limiterOf(options.tenantRateLimit ?? defaultTenantRateLimit, clock),
    turns: createTurns(defaultTurnLimits, stopwatch),
    resolveCustomer: options.resolveCustomer ?? null,
    notices: noticesInProcess(),
    fetch: tracedFetch(tracing, options.fetch ?? ((input, init) => globalThis.fetch(input, init))),
    actions: createRegistry(options.quickActions ?? builtInActions),
    background: createBackground(),
    log: tracedLog(options.log ?? silentLog, tracing),
    telemetry: options.telemetry ?? null,
    tracing,
  };
}
