import type { ChatClock } from "./chat-clock.ts";
import type { ChatToken } from "./chat-token.ts";
import { Timer } from "./timer.ts";

const lead = 60_000;
const soonest = 5_000;
const latest = 86_400_000;

interface Renewed {
  readonly send: (token: string) => void;
  readonly failed: (error: unknown) => void;
}

/** Gives a live socket a fresh token shortly before the one in use expires. */
export class Renewal {
  readonly #clock: ChatClock;
  readonly #token: ChatToken;
  readonly #renewed: Renewed;
  readonly #timer: Timer;
  #round = 0;

  constructor(clock: ChatClock, token: ChatToken, renewed: Renewed) {
    this.#clock = clock;
    this.#token = token;
    this.#renewed = renewed;
    this.#timer = new Timer(clock);
  }

  /** The token in use is good until then. */
  plan(expiresAt: string): void {
    this.stop();
    if (!this.#token.isRenewable) return;
    const left = Date.parse(expiresAt) - this.#clock.now();
    if (Number.isNaN(left)) return;
    // A clock that is wrong by more than the token's life must not make us ask without end.
    const wait = Math.min(Math.max(left - Math.min(lead, left / 4), soonest), latest);
    this.#timer.set(wait, () => void this.#renew(expiresAt));
  }

  stop(): void {
    this.#round += 1;
    this.#timer.clear();
  }

  async #renew(expiresAt: string): Promise<void> {
    const round = this.#round;
    try {
      const token = await this.#token.ask("renewal");
      if (round === this.#round) this.#renewed.send(token);
    } catch (error) {
      if (round !== this.#round) return;
      this.#renewed.failed(error);
      this.plan(expiresAt);
    }
  }
}
