import type { SupportMock } from "@olympus-support/msw";
import { median } from "../../median.ts";
import type { Figures } from "../figures.ts";
import { firstAnswer, roundTrips } from "../round-trips.ts";

const resets = 51;

/** How the mock is called: as tests do it, by MSW's way alone, or by itself. */
export type Way = "short cut" | "msw" | "itself";

export async function measureMock(seconds: number, way: Way): Promise<Figures> {
  const started = performance.now();
  const { startSupportMock } = await import("@olympus-support/msw/node");
  const { createSupportMock } = await import("@olympus-support/msw");
  const loaded = performance.now();
  const hooks = { afterEach: () => undefined, afterAll: () => undefined };
  const mock: SupportMock =
    way === "itself"
      ? await createSupportMock()
      : await startSupportMock({ hooks, shortCut: way === "short cut" });
  const made = performance.now() - loaded;
  const fetch = way === "itself" ? mock.fetch : globalThis.fetch;
  const caller = { baseUrl: mock.baseUrl, token: await mock.tokenFor(), fetch };
  await firstAnswer(caller);
  const ready = performance.now() - started;
  const trips = await roundTrips(caller, seconds);
  const reset = await medianReset(mock);
  await mock.close();
  return { ready, made, reset, ...trips };
}

async function medianReset(mock: SupportMock): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < resets; round += 1) {
    const before = performance.now();
    await mock.reset();
    times.push(performance.now() - before);
  }
  return median(times);
}
