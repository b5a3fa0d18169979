import { Client } from "undici";
import type { Call } from "./call.ts";

/** What is needed of an answer. */
export interface Answer {
  readonly status: number;
  readonly retryAfter: boolean;
}

/** Connections that are kept; a call that finds all of them busy waits for one. Those that still wait at the end are dropped. */
export interface Lines extends AsyncDisposable {
  ask(call: Call): Promise<Answer>;
}

interface Waiting {
  readonly call: Call;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** At most so many connections, one call at a time on each. The load must cost less than what it measures. */
export function linesTo(url: string, most: number): Lines {
  const { origin } = new URL(url);
  const all: Client[] = [];
  const idle: Client[] = [];
  const waiting = queueOf<Waiting>();
  const freeOne = (): Client | undefined => {
    if (idle.length > 0 || all.length >= most) return idle.pop();
    const client = new Client(origin, { pipelining: 1, headersTimeout: 60_000 });
    all.push(client);
    return client;
  };
  const begin = (client: Client, { call, resolve, reject }: Waiting): void => {
    const next = (): void => {
      const first = waiting.take();
      if (first === undefined) idle.push(client);
      else begin(client, first);
    };
    let answer: Answer = { status: 0, retryAfter: false };
    client.dispatch(
      { method: call.method, path: call.path, headers: call.headers, body: call.body ?? null },
      {
        onRequestStart() {},
        onResponseStart(_, status, headers) {
          answer = { status, retryAfter: "retry-after" in headers };
        },
        onResponseData() {},
        onResponseEnd() {
          resolve(answer);
          next();
        },
        onResponseError(_, error) {
          reject(error);
          next();
        },
      },
    );
  };
  return {
    ask: (call) =>
      new Promise((resolve, reject) => {
        const one = { call, resolve, reject };
        const client = freeOne();
        if (client === undefined) waiting.add(one);
        else begin(client, one);
      }),
    async [Symbol.asyncDispose]() {
      waiting.clear();
      await Promise.all(all.map((client) => client.destroy()));
    },
  };
}

/** First in, first out. To shift a hundred thousand that wait along at every call would cost more than the call. */
function queueOf<T>(): { add(item: T): void; take(): T | undefined; clear(): void } {
  let lastFirst: T[] = [];
  let added: T[] = [];
  return {
    add(item) {
      added.push(item);
    },
    take() {
      if (lastFirst.length === 0) {
        lastFirst = added.reverse();
        added = [];
      }
      return lastFirst.pop();
    },
    clear() {
      lastFirst = [];
      added = [];
    },
  };
}
