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
