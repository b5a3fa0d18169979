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
const millisecondsBetween = 5;
/** So many are kept back at most, for each holds a connection. The last of them waits for ten seconds if all are one's. */
const mostHeld = 2048;

/** Refuses a call with 503. */
export type Refuse = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

/** Makes a line of refusals for each caller; all of them share the room there is. */
export function createRefusals(): () => Refuse {
  let heldInAll = 0;
  return () => {
    /** When each is due, in the order in which they came. */
    const held = new Map<ServerResponse, number>();
    let isWaiting = false;
    const waitForNext = (least: number): void => {
      const [due] = held.values();
      isWaiting = due !== undefined;
      if (due !== undefined) setTimeout(letOut, Math.max(least, due - performance.now()));
    };
    const letOut = (): void => {
      const [first] = held;
      // The one that was waited for may have hung up. A timer may be early by less than a millisecond.
      if (first !== undefined && first[1] - performance.now() < 1) {
        release(first[0]);
        answer(first[0]);
      }
      waitForNext(millisecondsBetween);
    };
    const release = (outgoing: ServerResponse): void => {
      if (held.delete(outgoing)) heldInAll -= 1;
    };
    return (incoming, outgoing) => {
      // What the caller still sends is thrown away as it comes.
      incoming.resume();
      if (heldInAll >= mostHeld) {
        answer(outgoing);
        return;
      }
      held.set(outgoing, performance.now() + leastMilliseconds);
      heldInAll += 1;
      outgoing.once("close", () => release(outgoing));
      if (!isWaiting) waitForNext(0);
    };
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
