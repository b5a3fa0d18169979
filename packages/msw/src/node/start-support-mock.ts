import type { SharedOptions } from "msw";
import { type SetupServer, setupServer } from "msw/node";
import { createSupportMock, type MockOptions, type SupportMock } from "../index.ts";
import { takeShortCut } from "./short-cut.ts";

/**
 * The hooks of a test runner that a mock uses.
 *
 * @example
 * const hooks: TestHooks = { afterEach, afterAll };
 */
export interface TestHooks {
  readonly afterEach: (run: () => Promise<void>) => unknown;
  readonly afterAll: (run: () => Promise<void>) => unknown;
}

/**
 * How a mock is made and put in place of the network.
 *
 * @example
 * const options: MockServerOptions = { scenario: "demo", hooks: { afterEach, afterAll }, onUnhandledFrame: "bypass" };
 */
export interface MockServerOptions extends MockOptions {
  /** The runner's hooks: it is reset after each test, and closed after all. Globals of these names are used unless given. */
  readonly hooks?: TestHooks;
  /** What MSW does with calls to anywhere else; warn unless given. */
  readonly onUnhandledFrame?: SharedOptions["onUnhandledFrame"];
  /**
   * Whether calls of `fetch` to the mock go straight to its handlers, which is some three times as fast; they do unless
   * this is false. Those that do are not told in `server.events`.
   */
  readonly shortCut?: boolean;
}

/**
 * A mock that stands in for the network of this process.
 *
 * @example
 * const own = (mock: MockServer): void => mock.server.use();
 */
export interface MockServer extends SupportMock {
  /** MSW's server, for handlers of your own. */
  readonly server: SetupServer;
}

/**
 * Makes a mock and puts it in place of this process's `fetch`, `XMLHttpRequest`, `node:http` and `WebSocket`, in one line
 * of a test file or of a set-up file.
 *
 * @throws TypeError when an option cannot be used.
 * @example
 * const mock = await startSupportMock({ scenario: "demo", hooks: { afterEach, afterAll } });
 */
export async function startSupportMock(options: MockServerOptions = {}): Promise<MockServer> {
  const { hooks = globalThis as Partial<TestHooks>, onUnhandledFrame = "warn", shortCut, ...rest } = options;
  const mock = await createSupportMock(rest);
  const server = setupServer(...mock.handlers);
  server.listen({ onUnhandledFrame });
  const leaveShortCut = shortCut === false ? undefined : takeShortCut(server, mock);
  let isOpen = true;
  const close = async (): Promise<void> => {
    if (!isOpen) return;
    isOpen = false;
    leaveShortCut?.();
    server.close();
    await mock.close();
  };
  hooks.afterEach?.(() => mock.reset());
  hooks.afterAll?.(close);
  return withServer(mock, { server, close });
}

/** The mock itself, with two members more. */
function withServer(mock: SupportMock, more: Pick<MockServer, "server" | "close">): MockServer {
  return new Proxy(mock as MockServer, {
    get(target, name) {
      if (name in more) return Reflect.get(more, name);
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
