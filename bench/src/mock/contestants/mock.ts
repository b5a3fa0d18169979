import type { SupportMock } from "@olympus-support/msw";
import { median } from "../../median.ts";
import type { Figures } from "../figures.ts";
import { firstAnswer, roundTrips } from "../round-trips.ts";

const resets = 51;

/** The mock, behind MSW as tests use it, or called by itself. */
export async function measureMock(seconds: number, isBehindMsw: boolean): Promise<Figures> {
  const started = performance.now();
  const { startSupportMock } = await import("@olympus-support/msw/node");
  const { createSupportMock } = await import("@olympus-support/msw");
  const loaded = performance.now();
  const hooks = { afterEach: () => undefined, afterAll: () => undefined };
  const mock: SupportMock = isBehindMsw ? await startSupportMock({ hooks }) : await createSupportMock();
  const made = performance.now() - loaded;
  const fetch = isBehindMsw ? globalThis.fetch : mock.fetch;
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
