const base = 500;
const longest = 30_000;
const overloaded = 4;

/** How long to wait before the next attempt: a random time below a ceiling that doubles. */
export class BackOff {
  readonly #random: () => number;
  #failures = 0;

  constructor(random: () => number) {
    this.#random = random;
  }

  /** Milliseconds to wait; each call counts one more failure. */
  next(): number {
    const ceiling = Math.min(longest, base * 2 ** this.#failures);
    this.#failures += 1;
    return this.#random() * ceiling;
  }

  /** The server has had too much: from here on the ceiling is 8 seconds or more. */
  raise(): void {
    this.#failures = Math.max(this.#failures, overloaded);
  }

  reset(): void {
    this.#failures = 0;
  }
}
