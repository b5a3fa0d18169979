import { performance } from "node:perf_hooks";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Support } from "../../create-support.ts";
import type { Telemetry } from "../../telemetry.ts";
import { exposeDesk } from "./expose-desk.ts";

/** What a desk's process measures, for Prometheus. */
export interface Metrics {
  /** Hand it to `createSupport`, so that the desk's calls are measured. */
  readonly telemetry: Telemetry;
  /** Counts a call that was refused before any work was done for it. */
  countShed(): void;
  /** Shows the desk's sockets, calls and queue as well. */
  watch(desk: Pick<Support, "figures">): void;
  /** Everything, in the text format of Prometheus. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Seconds: from what an index answers to what makes a person go away. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * Measures a desk and its process.
 *
 * @example
 * const metrics = createMetrics();
 * const support = createSupport({ dialect, auth, telemetry: metrics.telemetry });
 * await serve(support, { metrics: { metrics } });
 */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const calls = new Histogram({
    name: "olympus_support_request_duration_seconds",
    help: "How long calls of the API took, by operation and by the status of the answer.",
    labelNames: ["operation", "status"],
    buckets,
    registers: [registry],
  });
  const underWay = new Gauge({
    name: "olympus_support_requests_in_progress",
    help: "Calls of the API that are being answered.",
    registers: [registry],
  });
  const shed = new Counter({
    name: "olympus_support_requests_shed_total",
    help: "Calls refused with 503 before any work was done for them.",
    registers: [registry],
  });
  return {
    telemetry: {
      startCall: () => {
        const started = performance.now();
        underWay.inc();
        return (operation = "none", status) => {
          underWay.dec();
          calls.observe({ operation, status }, (performance.now() - started) / 1000);
        };
      },
    },
    countShed: () => shed.inc(),
    watch: (desk) => exposeDesk(registry, desk),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
