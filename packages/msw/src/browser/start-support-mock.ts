import { type SetupWorker, type StartOptions, setupWorker } from "msw/browser";
import { createSupportMock, type MockOptions, type SupportMock } from "../index.ts";

/**
 * How a mock is made and put in place of a page's network.
 *
 * @example
 * const options: MockWorkerOptions = { scenario: "demo", worker: { quiet: true } };
 */
export interface MockWorkerOptions extends MockOptions {
  /** What MSW's `worker.start()` takes, such as the address of `mockServiceWorker.js`. */
  readonly worker?: StartOptions;
}

/**
 * A mock that stands in for the network of this page.
 *
 * @example
 * const stop = (mock: MockWorker): Promise<void> => mock.stop();
 */
export interface MockWorker {
  readonly mock: SupportMock;
  /** MSW's worker, for handlers of your own. */
  readonly worker: SetupWorker;
  /** Gives the page its network back. */
  stop(): Promise<void>;
}

/**
 * Makes a mock and puts it in place of this page's network, in one line. MSW's worker script must be there: see
 * `npx msw init`.
 *
 * @throws TypeError when an option cannot be used.
 * @example
 * const { mock } = await startSupportMock({ scenario: "demo" });
 */
export async function startSupportMock(options: MockWorkerOptions = {}): Promise<MockWorker> {
  const { worker: start, ...rest } = options;
  const mock = await createSupportMock(rest);
  const worker = setupWorker(...mock.handlers);
  await worker.start(start);
  const stop = async (): Promise<void> => {
    await worker.stop();
    await mock.close();
  };
  return { mock, worker, stop };
}
