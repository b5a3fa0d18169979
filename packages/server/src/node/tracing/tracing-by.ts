import type * as Api from "@opentelemetry/api";
import { SupportError } from "../../errors.ts";
import type { Attributes, Span, Stretch, Tracing } from "../../tracing.ts";
import { LaterSpan } from "./later-span.ts";

/** What spans are made by. */
interface Makers {
  readonly tracer: Api.Tracer;
  readonly contexts: Api.ContextManager;
  readonly trustCallers: boolean;
}

/** Nothing is made global, so that two desks in one process keep their traces apart. */
export function tracingBy(api: typeof Api, { tracer, contexts, trustCallers }: Makers): Tracing {
  const later = api.createContextKey("span that begins when something does");
  const kinds = { server: api.SpanKind.SERVER, client: api.SpanKind.CLIENT, internal: api.SpanKind.INTERNAL };

  const parentOf = ({ caller }: Stretch): Api.Context => {
    const active = contexts.active();
    const waiting = active.getValue(later);
    if (waiting instanceof LaterSpan) return api.trace.setSpan(active, waiting.begin()).deleteValue(later);
    const remote = trustCallers && caller !== undefined ? spanContextIn(caller) : null;
    return remote === null ? active : api.trace.setSpanContext(active, remote);
  };
  const start = (stretch: Stretch, parent: Api.Context, startTime?: number): Api.Span => {
    const { name, kind, attributes = {} } = stretch;
    const options = { kind: kinds[kind], attributes: given(attributes) };
    return tracer.startSpan(name, startTime === undefined ? options : { ...options, startTime }, parent);
  };
  const spanContext = (): Api.SpanContext | undefined => api.trace.getSpanContext(contexts.active());

  return {
    span(stretch, work) {
      const parent = parentOf(stretch);
      const span = new LaterSpan((startTime) => start(stretch, parent, startTime));
      const context = stretch.onlyIfBusy
        ? parent.setValue(later, span)
        : api.trace.setSpan(parent, span.begin());
      return contexts.with(context, () => run(shownBy(api, span), span, work));
    },
    traceparent() {
      const found = spanContext();
      if (found === undefined) return null;
      return `00-${found.traceId}-${found.spanId}-0${found.traceFlags & 1}`;
    },
    traceId: () => spanContext()?.traceId ?? null,
  };
}

async function run<T>(shown: Span, span: LaterSpan, work: (span: Span) => Promise<T>): Promise<T> {
  try {
    return await work(shown);
  } catch (error) {
    // That a call is refused is no failure of the desk.
    if (error instanceof SupportError) shown.set({ "olympus_support.refusal": error.code });
    else shown.fail(error instanceof Error ? error.name : "unknown");
    throw error;
  } finally {
    span.end();
  }
}

function shownBy(api: typeof Api, span: LaterSpan): Span {
  return {
    rename: (name) => span.begin().updateName(name),
    set: (attributes) => span.begin().setAttributes(given(attributes)),
    fail: (type) =>
      span.begin().setAttribute("error.type", type).setStatus({ code: api.SpanStatusCode.ERROR }),
  };
}

function given(attributes: Attributes): Api.Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
}

const parentPattern = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})$/;

/** What a `traceparent` says, or null when it is none of the version that there is. */
function spanContextIn(traceparent: string): Api.SpanContext | null {
  const [, traceId, spanId, flags] = parentPattern.exec(traceparent) ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return null;
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true };
}
