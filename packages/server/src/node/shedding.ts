import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

type Listener = (incoming: IncomingMessage, outgoing: ServerResponse) => unknown;

/** More calls at once only wait for each other: whoever comes next is served sooner when he comes again in a second. */
const mostAtOnce = 256;
const probes = /^\/(?:healthz|readyz)(?:\?|$)/;

/**
 * Refuses calls with 503 while the server has as many as it can take, before any work is done for them: so the others
 * are answered in time however many come. The probes of the one who runs the server are always answered.
 */
export function shedding(listener: Listener): Listener {
  let underWay = 0;
  return (incoming, outgoing) => {
    if (underWay >= mostAtOnce && !probes.test(incoming.url ?? "")) {
      refuse(outgoing);
      return;
    }
    underWay += 1;
    outgoing.once("close", () => {
      underWay -= 1;
    });
    listener(incoming, outgoing);
  };
}

function refuse(outgoing: ServerResponse): void {
  const requestId = `req_${randomUUID()}`;
  outgoing.writeHead(503, {
    "Content-Type": "application/problem+json",
    "Cache-Control": "no-store",
    "Retry-After": "1",
    "X-Request-Id": requestId,
  });
  const problem = {
    type: "urn:olympus-support:error:unavailable",
    title: "Unavailable",
    status: 503,
    code: "unavailable",
    detail: "The server has more calls than it can take now. Nothing was changed; retry in a second.",
    request_id: requestId,
  };
  outgoing.end(JSON.stringify(problem));
}
