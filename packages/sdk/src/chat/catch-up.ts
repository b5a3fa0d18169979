import type { Schema } from "../operation-types.ts";
import type { SessionEvent } from "../types/sessions.ts";
import { untilAborted } from "../until-aborted.ts";
import { BackOff } from "./back-off.ts";
import type { ChatClock } from "./chat-clock.ts";
import { ChatError } from "./chat-error.ts";
import type { ChatStateReason } from "./chat-state.ts";
import type { ChatToken } from "./chat-token.ts";
import { Timer } from "./timer.ts";

const patience = 30_000;

interface CatchUpOptions {
  readonly clock: ChatClock;
  readonly random: () => number;
  readonly token: ChatToken;
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly headers: Readonly<Record<string, string>>;
  /** The `seq` of the latest event that is there. */
  readonly latest: () => number;
  /** Takes an event; false when one before it is missing. */
  readonly take: (event: SessionEvent) => boolean;
  /** The last of them is there. */
  readonly done: () => void;
  /** It did not work this time. */
  readonly failed: (error: unknown) => void;
  /** The server will never give them. */
  readonly refused: (reason: ChatStateReason) => void;
}

const refusals: Readonly<Record<number, ChatStateReason>> = {
  401: "unauthenticated",
  403: "forbidden",
  404: "session_not_found",
};

/** Fetches missed events over REST, page by page, until the last of them is there. */
export class CatchUp {
  readonly #options: CatchUpOptions;
  readonly #backOff: BackOff;
  readonly #timer: Timer;
  #fetching: AbortController | undefined;
  #url = "";
  #to = 0;
  #wasRefused = false;

  constructor(options: CatchUpOptions) {
    this.#options = options;
    this.#backOff = new BackOff(options.random);
    this.#timer = new Timer(options.clock);
  }

  get isRunning(): boolean {
    return this.#fetching !== undefined;
  }

  /** Fetches what is missing up to and including event `to`. */
  run(url: string, to: number): void {
    this.#url = url;
    this.#to = to;
    const { latest, done } = this.#options;
    if (latest() >= to) {
      this.stop();
      done();
    } else if (!this.isRunning) void this.#step();
  }

  stop(): void {
    const fetching = this.#fetching;
    this.#fetching = undefined;
    this.#timer.clear();
    fetching?.abort();
  }

  async #step(): Promise<void> {
    const { latest, done, failed } = this.#options;
    const fetching = new AbortController();
    this.#fetching = fetching;
    this.#timer.set(patience, () => fetching.abort());
    try {
      const events = await untilAborted(fetching.signal, () => this.#page(fetching.signal));
      if (fetching === this.#fetching) this.#take(events);
      if (fetching !== this.#fetching) return;
      if (latest() < this.#to) return void this.#step();
      this.stop();
      done();
    } catch (cause) {
      if (fetching !== this.#fetching) return;
      failed(
        new ChatError("catch_up_failed", "Missed events could not be fetched; it is tried again.", { cause }),
      );
      this.#timer.set(this.#backOff.next(), () => void this.#step());
    }
  }

  async #page(signal: AbortSignal): Promise<readonly SessionEvent[]> {
    const { token, fetch, headers, latest } = this.#options;
    const url = new URL(this.#url);
    url.searchParams.set("after", String(latest()));
    url.searchParams.set("limit", "200");
    const authorization = `Bearer ${await token.current()}`;
    const response = await fetch(new Request(url, { headers: { ...headers, authorization }, signal }));
    if (!response.ok) await this.#judge(response.status);
    const page = (await response.json()) as Schema<"SessionEventList">;
    return page.data;
  }

  /** Throws when it is worth another try. */
  async #judge(status: number): Promise<void> {
    const { token, refused } = this.#options;
    const reason = refusals[status];
    const mayRefresh = status === 401 && token.isRenewable && !this.#wasRefused;
    if (mayRefresh) {
      this.#wasRefused = true;
      await token.ask("refused");
    } else if (reason !== undefined) refused(reason);
    throw new Error(`The server answered ${status}.`);
  }

  #take(events: readonly SessionEvent[]): void {
    const before = this.#options.latest();
    const isWhole = events.every(this.#options.take);
    if (!isWhole || this.#options.latest() === before) throw new Error("The page has not the next event.");
    this.#wasRefused = false;
    this.#backOff.reset();
  }
}
