/** What is known of a span: numbers, flags and short texts that hold no token, body or query. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** A stretch of work that is to show in a trace. */
export interface Stretch {
  readonly name: string;
  /** Whether the desk answers somebody, calls somebody, or works by itself. */
  readonly kind: "server" | "client" | "internal";
  readonly attributes?: Attributes;
  /** The `traceparent` that the caller sent; a host that does not trust callers takes no notice of it. */
  readonly caller?: string | undefined;
  /** Leaves no trace unless something below it does, or it fails. */
  readonly onlyIfBusy?: boolean;
}

/** A stretch that is under way. */
export interface Span {
  rename(name: string): void;
  set(attributes: Attributes): void;
  /** Marks it as failed, by the kind of failure: never by a message, which may hold anything. */
  fail(type: string): void;
}

/** Hears of the desk's work while it is done, to make traces of it. */
export interface Tracing {
  /** Does the work as a span below the one that is under way. What it throws is thrown on, and marks the span. */
  span<T>(stretch: Stretch, work: (span: Span) => Promise<T>): Promise<T>;
  /** The W3C `traceparent` of the span under way; null when there is none. */
  traceparent(): string | null;
  /** The id of the trace under way, 32 hexadecimal digits; null when there is none. */
  traceId(): string | null;
}

const noSpan: Span = { rename: () => undefined, set: () => undefined, fail: () => undefined };

/** Makes no traces. */
export const noTracing: Tracing = {
  span: (_, work) => work(noSpan),
  traceparent: () => null,
  traceId: () => null,
};
