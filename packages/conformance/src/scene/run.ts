import type { ChatSocketClass } from "@olympus-support/sdk/chat";
import { randomText } from "../random-ids.ts";
import type { Target } from "../target.ts";
import { Sightings } from "../watch/sightings.ts";
import { type Fetch, watchFetch } from "../watch/watch-fetch.ts";
import { watchSockets } from "../watch/watch-sockets.ts";
import { pause } from "./wait.ts";

/** One run of cases on a target: what all its scenes have in common. */
export interface Run {
  readonly target: Target;
  /** Part of every id that the run makes, so that runs do not meet. */
  readonly id: string;
  /** 1, 2, 3, ... */
  count(): number;
  readonly sightings: Sightings;
  /** Every answer is held against the document; a call too many is made again when it may be. */
  readonly fetch: Fetch;
  /** The same, without patience. */
  readonly fetchOnce: Fetch;
  readonly WebSocket: ChatSocketClass;
  cut(): void;
  /** What is made once in a run and may be used by all cases that change nothing. */
  readonly made: Map<string, Promise<string>>;
}

export function startRun(target: Target): Run {
  const sightings = new Sightings();
  const send = target.fetch ?? ((request: Request) => globalThis.fetch(request));
  const base = target.WebSocket ?? (globalThis as { readonly WebSocket?: ChatSocketClass }).WebSocket;
  if (base === undefined) throw new TypeError("WebSocket: There is none here. Give the target one.");
  const fetchOnce = watchFetch(send, sightings);
  let counted = 0;
  const count = (): number => {
    counted += 1;
    return counted;
  };
  return {
    target,
    id: randomText(8),
    count,
    sightings,
    fetchOnce,
    fetch: patient(fetchOnce),
    ...watchSockets(base, sightings),
    made: new Map(),
  };
}

const mostTries = 10;
/** What is said to calls that come too early, or too many at once. */
const tooMuch: readonly number[] = [429, 503];

/** Makes a call again that came too early, when the server says that it may: the suite calls as fast as it can. */
function patient(send: Fetch): Fetch {
  return async (request) => {
    for (let tries = 1; ; tries += 1) {
      const response = await send(request.clone());
      const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
      if (!tooMuch.includes(response.status) || Number.isNaN(seconds) || seconds > 5 || tries === mostTries)
        return response;
      await pause(seconds * 1000);
    }
  };
}
