import { MockClock } from "./clock/mock-clock.ts";
import { addressOf } from "./desk/address.ts";
import { Desk } from "./desk/desk.ts";
import { emptyImage } from "./desk/empty-image.ts";
import { readableIds } from "./desk/readable-ids.ts";
import { seededBytes } from "./desk/seeded-bytes.ts";
import { handlersFor, loadMsw } from "./handlers.ts";
import { LiveMock } from "./mock/live-mock.ts";
import type { SupportMock } from "./mock/support-mock.ts";
import { usableActions } from "./mock-action.ts";
import type { MockOptions } from "./mock-options.ts";
import { playScenarios } from "./scenarios/play.ts";
import { sqliteEngine } from "./sqlite/engine.ts";
import { Receivers } from "./webhooks/receivers.ts";

const noLimit = { perSecond: 0, burst: 0 };

/**
 * Makes a mock of an Olympus Support server, which is one: the same app, verbs and SQL, on a database in memory. Each
 * mock is a desk of its own, however many there are in a process.
 *
 * @throws TypeError when an option cannot be used, and what a scenario of yours throws.
 * @example
 * const mock = await createSupportMock({ now: "2026-01-24T19:30:00Z", scenario: "demo" });
 * const server = setupServer(...mock.handlers);
 * server.listen();
 */
export async function createSupportMock(options: MockOptions = {}): Promise<SupportMock> {
  const { seed = 1, scenario = "empty", rateLimit = noLimit, settings = {}, control = false } = options;
  const address = addressOf(options.baseUrl ?? "http://localhost:8787/api/v1/support", control);
  const clock = new MockClock(startOf(options.now ?? "2026-01-24T19:30:00Z"));
  const ids = readableIds();
  const [engine, msw] = await Promise.all([sqliteEngine(), loadMsw()]);
  const receivers = new Receivers();
  const secret = `the secret of all mocks that have the seed ${seed}`;
  const supportOptions = {
    auth: { secret },
    // How long work takes is different every time, and what is done first must not be.
    stopwatch: () => 0,
    chatKey: new TextEncoder().encode(`${secret}, for customers`),
    clock: () => new Date(clock.now()),
    ids: (prefix: string) => ids.make(prefix),
    settings: { webhookAllowLoopback: true, ...settings, publicUrl: address.root },
    fetch: receivers.fetch,
    randomBytes: seededBytes(seed, ids),
    ...(options.quickActions === undefined ? {} : { quickActions: usableActions(options.quickActions) }),
    rateLimit,
    tenantRateLimit: noLimit,
  };
  const desk = new Desk(engine, supportOptions, await emptyImage(engine));
  const mock = new LiveMock({ desk, address, clock, ids, secret, receivers, isControlled: control });
  const key = JSON.stringify([clock.base, seed, address.root, settings, rateLimit]);
  await playScenarios(mock, [scenario].flat(), { seed, key });
  mock.settle(mock.state(), handlersFor(msw, mock, address));
  return mock;
}

function startOf(now: string | Date | "moving"): number | null {
  if (now === "moving") return null;
  const time = new Date(now).getTime();
  if (!Number.isNaN(time)) return time;
  throw new TypeError('now: Give a time such as "2026-01-24T19:30:00Z", or "moving".');
}
