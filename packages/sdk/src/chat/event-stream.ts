import { ChatError } from "./chat-error.ts";

interface Reader<Event> {
  readonly resolve: (result: IteratorResult<Event, undefined>) => void;
  readonly reject: (error: unknown) => void;
}

const done = { value: undefined, done: true } as const;

/** Events for one `for await` loop, which may be slower than they come, up to a bound. */
export class EventStream<Event> implements AsyncIterableIterator<Event, undefined> {
  readonly #size: number;
  readonly #left: (stream: EventStream<Event>) => void;
  readonly #readers: Reader<Event>[] = [];
  #events: Event[] = [];
  #failure: ChatError | undefined;
  #ended = false;

  constructor(size: number, left: (stream: EventStream<Event>) => void) {
    this.#size = size;
    this.#left = left;
  }

  push(event: Event): void {
    const reader = this.#readers.shift();
    if (reader !== undefined) reader.resolve({ value: event, done: false });
    else if (this.#events.length < this.#size) this.#events.push(event);
    else this.#overflow();
  }

  /** Nothing more comes; what is there can still be read. */
  end(): void {
    this.#ended = true;
    this.#left(this);
    for (const reader of this.#readers.splice(0)) reader.resolve(done);
  }

  next(): Promise<IteratorResult<Event, undefined>> {
    const [event] = this.#events;
    if (event !== undefined) {
      this.#events.shift();
      return Promise.resolve({ value: event, done: false });
    }
    const failure = this.#failure;
    this.#failure = undefined;
    if (failure !== undefined) return Promise.reject(failure);
    if (this.#ended) return Promise.resolve(done);
    return new Promise((resolve, reject) => this.#readers.push({ resolve, reject }));
  }

  return(): Promise<IteratorResult<Event, undefined>> {
    this.#events = [];
    this.end();
    return Promise.resolve(done);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #overflow(): void {
    this.#failure = new ChatError(
      "iteration_overflow",
      `The loop was slower than the events for too long: ${this.#size} were waiting. Read faster, or raise bufferSize.`,
    );
    this.end();
  }
}
