import { type Rates, ratesOf } from "./rates.ts";
import type { Talking } from "./talking.ts";

/** So many messages a second in all, evenly, by one customer after the other, whether or not those before were answered. */
export async function trickle(
  several: readonly Talking[],
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
): Promise<Rates> {
  const underway: Promise<number>[] = [];
  const total = perSecond * seconds;
  const started = performance.now();
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const due = Math.min(total, ((performance.now() - started) / 1000) * perSecond);
      while (underway.length < due) {
        const next = several[underway.length % several.length]?.say();
        if (next !== undefined) underway.push(next);
      }
      if (underway.length < total) return;
      clearInterval(timer);
      resolve();
    }, 1);
  });
  return ratesOf(await Promise.all(underway), seconds);
}
