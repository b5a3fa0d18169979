/** How long a caller waits for an answer. */
const patienceMilliseconds = 10_000;

/** Sends requests of test clients to a server on a port; to which one may change between two calls. */
export function sendTo(address: () => string): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const body = request.method === "GET" ? null : await request.text();
    return await fetch(`${address()}${pathname}${search}`, {
      method: request.method,
      headers: request.headers,
      body: body === "" ? null : body,
      signal: AbortSignal.timeout(patienceMilliseconds),
    });
  };
}

/** Whether a call ended without an answer: refused, reset, cut off or timed out. */
export function isLost(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof DOMException && error.name === "TimeoutError");
}

/** How long a caller goes on trying, and how long it waits before it tries the next server. */
const persistenceMilliseconds = 20_000;
const pauseMilliseconds = 20;

/** Sends requests to one server after the other, and again when one is not there or says that it cannot. */
export function sendToAny(
  addresses: () => readonly string[],
  triesAgain: () => void,
): (request: Request) => Promise<Response> {
  let turn = 0;
  const next = (): string => {
    turn += 1;
    const known = addresses();
    return known[turn % known.length] ?? "";
  };
  const send = sendTo(next);
  return async (request) => {
    const until = performance.now() + persistenceMilliseconds;
    for (;;) {
      const response = await send(request.clone()).catch((error: unknown) => {
        if (!isLost(error) || performance.now() > until) throw error;
        return null;
      });
      const isAnswer = response !== null && response.status !== 503;
      if (isAnswer || (response !== null && performance.now() > until)) return response;
      triesAgain();
      await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
    }
  };
}
