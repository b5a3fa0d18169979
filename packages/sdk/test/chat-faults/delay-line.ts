/** Does one thing after the other, each after a delay of its own, none before those that were passed earlier. */
export class DelayLine {
  readonly #waiting: { readonly due: number; readonly run: () => void }[] = [];
  #latest = 0;
  #timer: NodeJS.Timeout | undefined;

  pass(milliseconds: number, run: () => void): void {
    this.#latest = Math.max(this.#latest, performance.now() + milliseconds);
    this.#waiting.push({ due: this.#latest, run });
    this.#runDue();
  }

  #runDue(): void {
    clearTimeout(this.#timer);
    for (let [next] = this.#waiting; next !== undefined; [next] = this.#waiting) {
      const early = next.due - performance.now();
      if (early > 0) {
        this.#timer = setTimeout(() => this.#runDue(), early);
        return;
      }
      this.#waiting.shift();
      next.run();
    }
  }
}
