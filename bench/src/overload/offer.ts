import type { Call } from "./call.ts";
import { linesTo } from "./lines.ts";

/** So many calls a second, whether or not those before them were answered. */
export interface Offer {
  readonly url: string;
  readonly perSecond: number;
  readonly seconds: number;
  readonly next: () => Call;
  /** Seconds for which the same is asked before successes count; none by default. */
  readonly headStart?: number;
  /** Hangs up when no more calls fall due, instead of waiting for all answers. */
  readonly hangUp?: boolean;
}

export interface Outcome {
  /** Successes a second while calls fell due, those of the head start not counted. */
  readonly perSecond: number;
  /** Successes in all, those of the head start as well, as are what follows. */
  readonly good: number;
  /** 429 and 503, which say when to come again. */
  readonly refused: number;
  /** Anything else: other statuses, refusals without `Retry-After`, broken connections. */
  readonly failed: number;
  /** Not asked or not answered when it hung up. */
  readonly open: number;
  /** Of the successes that count, in milliseconds from when the call was due. */
  readonly p50: number;
  readonly p99: number;
  /** Of those of the head start; NaN without one. */
  readonly p99AtFirst: number;
}

const mostSockets = 2000;

/** Makes the calls when they are due, as customers do, who do not wait for each other. */
export async function offer(order: Offer): Promise<Outcome> {
  const { perSecond, seconds, next, headStart = 0, hangUp = false } = order;
  await using lines = linesTo(order.url, mostSockets);
  const times: number[] = [];
  const timesAtFirst: number[] = [];
  const counts = { good: 0, refused: 0, failed: 0 };
  let counted = 0;
  const one = async (call: Call, due: number): Promise<void> => {
    const answer = await lines.ask(call).catch(() => null);
    const now = performance.now();
    if (answer !== null && answer.status < 300) {
      counts.good += 1;
      if (now >= from) counted += 1;
      (due < from ? timesAtFirst : times).push(now - due);
    } else if (answer?.retryAfter && (answer.status === 429 || answer.status === 503)) counts.refused += 1;
    else counts.failed += 1;
  };
  const calls: Promise<void>[] = [];
  const started = performance.now();
  const from = started + headStart * 1000;
  const total = perSecond * (headStart + seconds);
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const due = Math.min(total, ((performance.now() - started) / 1000) * perSecond);
      while (calls.length < due) calls.push(one(next(), started + (calls.length / perSecond) * 1000));
      if (calls.length < total) return;
      clearInterval(timer);
      resolve();
    }, 1);
  });
  const countedPerSecond = counted / ((performance.now() - from) / 1000);
  if (!hangUp) await Promise.all(calls);
  return {
    perSecond: countedPerSecond,
    ...counts,
    open: total - counts.good - counts.refused - counts.failed,
    p50: quantile(0.5, times),
    p99: quantile(0.99, times),
    p99AtFirst: quantile(0.99, timesAtFirst),
  };
}

function quantile(share: number, of: readonly number[]): number {
  return of.toSorted((a, b) => a - b)[Math.floor(of.length * share)] ?? Number.NaN;
}
