import type { Span } from "@opentelemetry/api";

/** A span that is begun when there is something to show, with the time at which it should have begun. */
export class LaterSpan {
  readonly #start: (time: number) => Span;
  readonly #since = Date.now();
  #span: Span | null = null;
  #until: number | null = null;

  constructor(start: (time: number) => Span) {
    this.#start = start;
  }

  begin(): Span {
    if (this.#span !== null) return this.#span;
    this.#span = this.#start(this.#since);
    if (this.#until !== null) this.#span.end(this.#until);
    return this.#span;
  }

  end(): void {
    this.#until = Date.now();
    this.#span?.end(this.#until);
  }
}
