import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * How long a refusal is kept back at the least. Answered at once, many callers would come again at once, and that is all we
 * did.
 */
const leastMilliseconds = 1000;
/**
 * The refusals of one caller go out one by one. Whoever has many lines open and uses each anew when it is answered could
 * keep us busy with nothing else, and what came together would come again together.
 */
const millisecondsBetween = 2;
/** So many are kept back at most, for each holds a connection. The last of them waits for eight seconds if all are one's. */
const mostHeld = 4096;

/** Refuses a call with 503 and counts it as kept back until it is answered. */
export type Refuse = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

/** Keeps the refusals of one caller back: a line for each, of which all share the room there is. */
export interface RefusalLine {
  readonly refuse: Refuse;
  /** Whether none is kept back. */
  readonly isEmpty: () => boolean;
}

/** Makes a line for each caller. */
export function createRefusals(): (onEmpty: () => void) => RefusalLine {
  let heldInAll = 0;
  return (onEmpty) => {
    let held = 0;
    let lastDue = 0;
    const refuse: Refuse = (incoming, outgoing) => {
      // What the caller still sends is thrown away as it comes.
      incoming.resume();
      if (heldInAll >= mostHeld) {
        answer(outgoing);
        if (held === 0) onEmpty();
        return;
      }
      held += 1;
      heldInAll += 1;
      const now = performance.now();
      lastDue = Math.max(now + leastMilliseconds, lastDue + millisecondsBetween);
      setTimeout(() => {
        held -= 1;
        heldInAll -= 1;
        answer(outgoing);
        if (held === 0) onEmpty();
      }, lastDue - now);
    };
    return { refuse, isEmpty: () => held === 0 };
  };
}

function answer(outgoing: ServerResponse): void {
  const requestId = `req_${randomUUID()}`;
  const problem = {
    type: "urn:olympus-support:error:unavailable",
    title: "Unavailable",
    status: 503,
    code: "unavailable",
    detail: "The server has more calls than it can take now. Nothing was changed; retry in a second.",
    request_id: requestId,
  };
  const body = JSON.stringify(problem);
  outgoing.writeHead(503, {
    "Content-Type": "application/problem+json",
    // Whose length is known goes out in one piece.
    "Content-Length": Buffer.byteLength(body),
    "Cache-Control": "no-store",
    "Retry-After": "1",
    "X-Request-Id": requestId,
  });
  outgoing.end(body);
}
