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
}

export interface Outcome {
  /** Successes a second. */
  readonly perSecond: number;
  readonly good: number;
  /** 429 and 503, which say when to come again; those of the head start as well, as are the failures. */
  readonly refused: number;
  /** Anything else: other statuses, refusals without `Retry-After`, broken connections. */
  readonly failed: number;
  /** Of the successes, in milliseconds from when the call was due. */
  readonly p50: number;
  readonly p99: number;
  /** Of those of the head start; NaN without one. */
  readonly p99AtFirst: number;
}

const mostSockets = 2000;

/** Makes the calls when they are due, as customers do, who do not wait for each other. */
export async function offer({ url, perSecond, seconds, next, headStart = 0 }: Offer): Promise<Outcome> {
  await using lines = linesTo(url, mostSockets);
  const times: number[] = [];
  const timesAtFirst: number[] = [];
  const counts = { refused: 0, failed: 0 };
  const calls: Promise<void>[] = [];
  const one = async (call: Call, due: number): Promise<void> => {
    const answer = await lines.ask(call).catch(() => null);
    const isGood = answer !== null && answer.status < 300;
    if (isGood) (due < counted ? timesAtFirst : times).push(performance.now() - due);
    else if (answer?.retryAfter && (answer.status === 429 || answer.status === 503)) counts.refused += 1;
    else counts.failed += 1;
  };
  const started = performance.now();
  const counted = started + headStart * 1000;
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
  await Promise.all(calls);
  const elapsed = (performance.now() - counted) / 1000;
  return {
    perSecond: times.length / elapsed,
    good: times.length,
    ...counts,
    p50: quantile(0.5, times),
    p99: quantile(0.99, times),
    p99AtFirst: quantile(0.99, timesAtFirst),
  };
}

function quantile(share: number, of: readonly number[]): number {
  return of.toSorted((a, b) => a - b)[Math.floor(of.length * share)] ?? Number.NaN;
}
