import { type Rates, ratesOf } from "./rates.ts";
import type { Talking } from "./talking.ts";

/** Every customer says the next thing once the last one was acknowledged and delivered. */
export async function flood(several: readonly Talking[], seconds: number): Promise<Rates> {
  const times: number[] = [];
  const until = performance.now() + seconds * 1000;
  await Promise.all(
    several.map(async (one) => {
      while (performance.now() < until) {
        const took = await one.say();
        if (performance.now() <= until) times.push(took);
      }
    }),
  );
  return ratesOf(times, seconds);
}
