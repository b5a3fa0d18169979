import { EventStream } from "./event-stream.ts";

/** Those of the events that are of one type. */
export type EventOf<Event extends { readonly type: string }, Type extends Event["type"]> = Extract<
  Event,
  { readonly type: Type }
>;

interface EmitterOptions {
  readonly bufferSize: number;
  /** Hears of listeners that fail. */
  readonly failed: (error: unknown) => void;
}

type Listener<Event> = (event: Event) => unknown;

/** Tells events to listeners and loops. One that fails keeps nothing from the others. */
export class Emitter<Event extends { readonly type: string }> {
  readonly #options: EmitterOptions;
  readonly #listeners = new Map<string, Map<Listener<never>, boolean>>();
  readonly #streams = new Set<EventStream<Event>>();
  #ended = false;

  constructor(options: EmitterOptions) {
    this.#options = options;
  }

  add<Type extends Event["type"]>(type: Type, listener: Listener<EventOf<Event, Type>>, once: boolean): void {
    const listeners = this.#listeners.get(type) ?? new Map<Listener<never>, boolean>();
    this.#listeners.set(type, listeners.set(listener, once));
  }

  remove<Type extends Event["type"]>(type: Type, listener: Listener<EventOf<Event, Type>>): void {
    this.#listeners.get(type)?.delete(listener);
  }

  emit(event: Event): void {
    for (const stream of this.#streams) stream.push(event);
    for (const [listener, once] of [...(this.#listeners.get(event.type) ?? [])]) {
      if (once) this.#listeners.get(event.type)?.delete(listener);
      this.#call(listener as Listener<Event>, event);
    }
  }

  stream(): EventStream<Event> {
    const stream = new EventStream<Event>(this.#options.bufferSize, (left) => this.#streams.delete(left));
    this.#streams.add(stream);
    if (this.#ended) stream.end();
    return stream;
  }

  /** Nothing more is told. */
  end(): void {
    this.#ended = true;
    for (const stream of [...this.#streams]) stream.end();
  }

  #call(listener: Listener<Event>, event: Event): void {
    const { failed } = this.#options;
    try {
      const result = listener(event);
      if (result instanceof Promise) result.catch(failed);
    } catch (error) {
      failed(error);
    }
  }
}
