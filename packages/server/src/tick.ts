import { missAgents, returnAgents } from "./agents/index.ts";
import { foldFacts } from "./analytics/index.ts";
import { complete } from "./complete.ts";
import type { Duty, Sweep, WriteContext } from "./context.ts";
import { nextTurn } from "./next-turn.ts";
import { askAgain } from "./quick-actions/index.ts";
import { applyRetention } from "./retention/index.ts";
import { type Services, unitOfWork } from "./services.ts";
import {
  closeIdle,
  expireOffers,
  giveUpTransfers,
  recalculateSessions,
  recordSessionBreaches,
  warnIdle,
  warnOfSessions,
} from "./sessions/index.ts";
import { soonestDeadline } from "./sla/index.ts";
import type { Engine } from "./storage/engine.ts";
import { forgetAnswers } from "./storage/forget-answers.ts";
import { scrubFile } from "./storage/scrub.ts";
import { recalculateTickets, recordBreaches, warnOfTickets } from "./tickets/index.ts";
import { Unfinished } from "./unfinished.ts";
import { type Deliveries, forgetEvents, forgetWebhooks, relayEvents } from "./webhooks/index.ts";

/** What may be told of to others comes before they are told. */
const changing: readonly Duty[] = [
  missAgents,
  returnAgents,
  expireOffers,
  giveUpTransfers,
  warnIdle,
  closeIdle,
  recalculateSessions,
  recalculateTickets,
  recordSessionBreaches,
  recordBreaches,
  warnOfSessions,
  warnOfTickets,
  relayEvents,
];
const others: readonly Duty[] = [
  foldFacts,
  applyRetention,
  scrubFile,
  forgetEvents,
  forgetWebhooks,
  forgetAnswers,
];

/** Milliseconds that a tick waits for what goes on in the background; the next duties are not to wait for a slow back-end. */
const patience = 500;
/**
 * Rows whose work is begun at once. SQLite does it one after the other and brings all of it to the disk together, and calls
 * wait for the disk less often; on PostgreSQL each would take a connection from those who call.
 */
const rowsTogether = { sqlite: 8, postgres: 1 } as const satisfies Record<Engine, number>;
/** Milliseconds that a tick looks ahead for deadlines: what comes later is seen by the next one. */
const sight = 1000;

/** What a tick leaves. */
interface Ticked {
  /** Resolves when the webhooks have been called. */
  readonly done: Promise<void>;
  readonly nextDeadline: string | null;
}

/**
 * Does all work that is due now, but for webhooks, which it only begins to call: `done` says when they have been. What
 * fails is logged and does not keep the rest from being done.
 *
 * @param signal Ends it after the rows that are under way.
 */
export async function tick(
  services: Services,
  deliveries: Deliveries,
  signal?: AbortSignal,
): Promise<Ticked> {
  let { done }: Pick<Ticked, "done"> = { done: Promise.resolve() };
  let nextDeadline: string | null = null;
  const deliver: Duty = async () => {
    ({ done } = await deliveries.begin(signal));
  };
  const lookAhead: Duty = async ({ db, now }) => {
    const before = new Date(Date.parse(now) + sight).toISOString();
    nextDeadline = await soonestDeadline(db, { from: now, before });
  };
  await doAll(services, [...changing, deliver, askAgain(services.actions), ...others, lookAhead], signal);
  return { done, nextDeadline };
}

async function doAll(
  services: Services,
  duties: readonly Duty[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const now = services.clock().toISOString();
  for (const duty of duties) {
    if (signal?.aborted) return;
    const failed = (err: unknown, tenant?: string): void =>
      services.log.error({ err, duty: duty.name, tenant }, "duty failed");
    try {
      await services.tracing.span({ name: `duty ${duty.name}`, kind: "internal", onlyIfBusy: true }, () =>
        duty(sweepOf(services, { now, signal, failed })),
      );
    } catch (error) {
      failed(error);
    }
    // Calls and frames that came in meanwhile go before the next duty.
    await new Promise<void>(nextTurn);
  }
  await services.background.settled(patience, signal);
}

interface Round {
  readonly now: string;
  readonly signal: AbortSignal | undefined;
  readonly failed: (error: unknown, tenant: string) => void;
}

function sweepOf(services: Services, { now, signal, failed }: Round): Sweep {
  const together = rowsTogether[services.storage.engine];
  return {
    db: services.storage.db,
    now,
    settings: services.settings,
    signal,
    async each<Row extends { readonly tenant_id: string }, Result>(
      rows: readonly Row[],
      work: (ctx: WriteContext, row: Row) => Promise<Result>,
    ) {
      const one = async (row: Row): Promise<Result | undefined> => {
        const desk = { tenant: row.tenant_id, actor: { kind: "system", id: null } } as const;
        try {
          const result = await unitOfWork(services, desk, (ctx) => work(ctx, row));
          if (result instanceof Unfinished) {
            const completed = complete(services, desk, result).then(() => undefined);
            services.background.start(completed.catch((error) => failed(error, row.tenant_id)));
          }
          return result;
        } catch (error) {
          failed(error, row.tenant_id);
          return undefined;
        }
      };
      const results: (Result | undefined)[] = [];
      while (results.length < rows.length && !signal?.aborted) {
        const next = rows.slice(results.length, results.length + together);
        results.push(...(await Promise.all(next.map(one))));
      }
      return results;
    },
  };
}
