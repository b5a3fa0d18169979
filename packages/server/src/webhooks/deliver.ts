import { type Services, unitOfWork } from "../services.ts";
import { attempt, type Result } from "./attempt.ts";
import { type Claim, claim } from "./claim.ts";
import { type DueWebhook, webhooksDue } from "./delivery-store.ts";
import { settle } from "./settle.ts";

/** Sends what is due, in this process. */
export interface Deliveries {
  /** Begins to send what is due; the promise that is answered with it resolves when all of that has been tried. */
  begin(signal?: AbortSignal): Promise<{ readonly done: Promise<void> }>;
  /** Begins nothing more; resolves when what is under way is written down. What takes too long is cut off. */
  close(): Promise<void>;
}

/** How long a server that shuts down waits for receivers. */
const patienceMilliseconds = 5000;

/** An attempt, and how it went. */
interface Attempted {
  readonly claim: Claim;
  readonly result: Result;
}

function keyOf({ tenant_id: tenant, webhook_id: webhook }: DueWebhook): string {
  return `${tenant} ${webhook}`;
}

export function createDeliveries(services: Services): Deliveries {
  const closing = new AbortController();
  const cutting = new AbortController();
  const running = new Set<Promise<void>>();
  /** How many send to each webhook. */
  const senders = new Map<string, number>();
  const means = { fetch: services.fetch, clock: services.clock, signal: cutting.signal };

  const send = async (webhook: DueWebhook, signal: AbortSignal): Promise<void> => {
    const desk = { tenant: webhook.tenant_id, actor: { kind: "system", id: null } } as const;
    let attempted: Attempted | null = null;
    do {
      const before: Attempted | null = attempted;
      const next: Claim | null = await unitOfWork(services, desk, async (ctx) => {
        if (before !== null) await settle(ctx, before.claim, before.result);
        return signal.aborted ? null : await claim(ctx, webhook.webhook_id);
      });
      attempted = next === null ? null : { claim: next, result: await attempt(means, next) };
    } while (attempted !== null);
  };

  const start = (webhook: DueWebhook, signal: AbortSignal): Promise<void> => {
    const key = keyOf(webhook);
    const count = (change: number): void => {
      const now = (senders.get(key) ?? 0) + change;
      if (now === 0) senders.delete(key);
      else senders.set(key, now);
    };
    count(1);
    const sending = send(webhook, signal)
      .catch((err: unknown) =>
        services.log.error(
          { err, tenant: webhook.tenant_id, webhook: webhook.webhook_id },
          "delivery failed",
        ),
      )
      .finally(() => {
        count(-1);
        running.delete(sending);
      });
    running.add(sending);
    return sending;
  };

  return {
    async begin(signal) {
      const stop = signal === undefined ? closing.signal : AbortSignal.any([closing.signal, signal]);
      const due = stop.aborted ? [] : await webhooksDue(services.storage.db, services.clock().toISOString());
      const started = due.flatMap((webhook) => {
        const free = services.settings.webhookConcurrency - (senders.get(keyOf(webhook)) ?? 0);
        return Array.from({ length: Math.max(0, Math.min(free, webhook.due)) }, () => start(webhook, stop));
      });
      return { done: Promise.all(started).then(() => undefined) };
    },
    async close() {
      closing.abort();
      const timer = setTimeout(() => cutting.abort(), patienceMilliseconds);
      await Promise.all(running);
      clearTimeout(timer);
    },
  };
}
