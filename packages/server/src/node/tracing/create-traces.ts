import type { Tracing } from "../../tracing.ts";
import { loadOpenTelemetry } from "./load.ts";
import { tracingBy } from "./tracing-by.ts";

/** How traces are made. */
export interface TracesOptions {
  /** Whether a call's `traceparent` is followed, for desks behind one's own gateway; no by default. */
  readonly trustCallers?: boolean;
  /** Which share of the traces that begin here is kept, 0 to 1; all by default. */
  readonly ratio?: number;
}

/** Traces that go to an OpenTelemetry collector. */
export interface Traces {
  /** Hand it to `createSupport`. */
  readonly tracing: Tracing;
  /** Sends what has not been sent yet. Call it after the desk has been closed. */
  close(): Promise<void>;
}

/**
 * Makes traces and sends them by OTLP over HTTP, to where the standard variables say (`OTEL_EXPORTER_OTLP_ENDPOINT`,
 * `OTEL_EXPORTER_OTLP_HEADERS`, `OTEL_SERVICE_NAME` and so on). OpenTelemetry's packages are loaded by this call and not before.
 *
 * @throws MissingOpenTelemetry when the packages are not installed beside this one.
 * @example
 * const traces = await createTraces();
 * const support = createSupport({ dialect, auth, tracing: traces.tracing });
 */
export async function createTraces({ trustCallers = false, ratio = 1 }: TracesOptions = {}): Promise<Traces> {
  const { api, sdk, resources, hooks, exporter } = await loadOpenTelemetry();
  const named = resources.resourceFromAttributes({ "service.name": "olympus-support" });
  const asked = resources.detectResources({ detectors: [resources.envDetector] });
  const provider = new sdk.TracerProvider({
    resource: resources.defaultResource().merge(named).merge(asked),
    sampler: new sdk.ParentBasedSampler({ root: new sdk.TraceIdRatioBasedSampler(ratio) }),
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter: new exporter.OTLPTraceExporter() })],
  });
  const contexts = new hooks.AsyncLocalStorageContextManager();
  const tracer = provider.getTracer("@olympus-support/server");
  return {
    tracing: tracingBy(api, { tracer, contexts, trustCallers }),
    close: () => provider.shutdown(),
  };
}
