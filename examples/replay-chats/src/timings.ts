/** How long calls took, in milliseconds. */
export class Timings {
  readonly #milliseconds: number[] = [];

  async time<T>(call: () => PromiseLike<T>): Promise<T> {
    const start = performance.now();
    const answer = await call();
    this.#milliseconds.push(performance.now() - start);
    return answer;
  }

  /** The time within which a share (0 to 1) of the calls was answered; null without a call. */
  quantile(share: number): number | null {
    const sorted = this.#milliseconds.toSorted((a, b) => a - b);
    return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
  }
}
