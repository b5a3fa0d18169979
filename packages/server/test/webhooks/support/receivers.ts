import { Webhook } from "standardwebhooks";

/** One request to a receiver. */
export interface Received {
  readonly url: string;
  readonly id: string;
  /** Which attempt of a delivery it says it is. */
  readonly attempt: number;
  readonly headers: Headers;
  readonly body: string;
  /** By the desk's clock. */
  readonly at: Date;
}

/** How a receiver answers; a promise that never resolves is one that hangs. */
export type Behaviour = (received: Received, signal: AbortSignal) => Response | Promise<Response>;

/** Whatever listens to webhooks, by address. What is not told how to behave answers 204. */
export interface Receivers {
  readonly fetch: typeof globalThis.fetch;
  readonly received: Received[];
  behave(url: string, behaviour: Behaviour): void;
  /** What came to an address, in its order. */
  at(url: string): readonly Received[];
}

export function receivers(now: () => Date): Receivers {
  const received: Received[] = [];
  const behaviours = new Map<string, Behaviour>();
  return {
    received,
    async fetch(url, init) {
      const headers = new Headers(init?.headers);
      const one: Received = {
        url: String(url),
        id: headers.get("webhook-id") ?? "",
        attempt: Number(headers.get("support-attempt")),
        headers,
        body: String(init?.body),
        at: now(),
      };
      received.push(one);
      const behaviour = behaviours.get(one.url);
      const answer = behaviour?.(one, init?.signal ?? new AbortController().signal);
      return (await answer) ?? new Response(null, { status: 204 });
    },
    behave: (url, behaviour) => behaviours.set(url, behaviour),
    at: (url) => received.filter((one) => one.url === url),
  };
}

/** What the library of the Standard Webhooks makes of a request. Throws when the signature is not the secret's. */
export function verified(secret: string, { headers, body }: Pick<Received, "headers" | "body">): unknown {
  return new Webhook(secret).verify(body, Object.fromEntries(headers));
}
