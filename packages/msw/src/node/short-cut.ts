import type { RequestHandler } from "msw";
import type { SetupServer } from "msw/node";
import { getResponse } from "msw/utils/get-response";
import type { SupportMock } from "../index.ts";

/**
 * Lets calls of the global `fetch` to a mock go straight to the handlers of a server of MSW that listens. On Node, MSW leads
 * each through an emulated socket and two parsers of HTTP, which takes several times as long as the desk does. Handlers
 * that tests add are heeded, `server.boundary` too. `startSupportMock` does this by itself.
 *
 * @returns A function that ends it; call it before `server.close()`.
 * @example
 * const server = setupServer(...mock.handlers);
 * server.listen();
 * const leave = takeShortCut(server, mock);
 */
export function takeShortCut(server: SetupServer, { baseUrl }: Pick<SupportMock, "baseUrl">): () => void {
  const root = baseUrl.replace(/\/api\/v1\/support$/, "");
  const detour = globalThis.fetch;
  const direct: typeof fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith(`${root}/`)) return await detour(input, init);
    const request = new Request(input, init);
    const response = await unlessAborted(answerOf(server, request), request.signal);
    if (response === undefined) return await detour(request);
    if (response.type === "error") throw new TypeError("fetch failed", { cause: response });
    return Object.defineProperty(response, "url", { value: request.url });
  };
  globalThis.fetch = direct;
  return () => {
    if (globalThis.fetch === direct) globalThis.fetch = detour;
  };
}

/** Undefined when no handler answers, wants the call to pass through, or fails: MSW itself knows what to do then. */
async function answerOf(server: SetupServer, request: Request): Promise<Response | undefined> {
  const handlers = server.listHandlers().filter((handler) => handler.kind === "request") as RequestHandler[];
  const response = await getResponse(handlers, request).catch(() => undefined);
  return response?.headers.get("x-msw-intention") === "passthrough" ? undefined : response;
}

function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
