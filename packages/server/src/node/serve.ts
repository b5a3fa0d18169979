import { createServer } from "node:http";
import { performance } from "node:perf_hooks";
import { getRequestListener } from "@hono/node-server";
import type { Support } from "../create-support.ts";
import { type Log, silentLog } from "../log.ts";
import { carrySockets } from "./chat-sockets.ts";
import { answerDocs } from "./docs.ts";
import { openDoors } from "./doors.ts";
import { drain } from "./drain.ts";
import { fairShares } from "./fair-shares.ts";
import { answerMetrics, type ShownMetrics } from "./metrics/answer-metrics.ts";
import { type SheddingOptions, shedding } from "./shedding.ts";
import { startTicking } from "./tick-timer.ts";

/** How a desk is put on a port. */
export interface ServeOptions {
  /** 8787 by default; 0 takes any free one. */
  readonly port?: number;
  /** The address to listen on; every one of the machine by default. */
  readonly host?: string;
  /** How long running calls may still take after `close`, in seconds; 25 by default. */
  readonly drainSeconds?: number;
  /** What is shown at `/metrics`; nothing is by default. */
  readonly metrics?: ShownMetrics;
  /** Where failures outside of calls go; nowhere by default. */
  readonly log?: Log;
}

/** A desk that answers on a port. */
export interface RunningServer {
  readonly port: number;
  /**
   * Takes no more calls, lets the running ones finish, stops the timer and closes the desk. Answers whether every running
   * call was finished in time.
   */
  close(): Promise<boolean>;
}

const timeouts = {
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  /** Longer than the 60 seconds after which load balancers drop an idle connection, so that they are first. */
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5000,
};

/**
 * Serves a desk over HTTP on Node: its API, `/docs`, and a timer for the work that falls due. Run `support.migrate()`
 * first.
 *
 * @throws The system's error when the port cannot be had, such as one with the code `EADDRINUSE`.
 * @example
 * const support = createSupport({ dialect: sqliteDialect("desk.db"), auth: { secret } });
 * await support.migrate();
 * const server = await serve(support, { port: 8787 });
 * process.once("SIGTERM", () => server.close());
 */
export async function serve(support: Support, options: ServeOptions = {}): Promise<RunningServer> {
  const log = options.log ?? silentLog;
  const { metrics } = options;
  metrics?.metrics.watch(support);
  const answerOwn = (request: Request): Response | Promise<Response> | null =>
    answerDocs(request) ?? (metrics === undefined ? null : answerMetrics(request, metrics));
  const listener = getRequestListener((request) => answerOwn(request) ?? support.app.fetch(request));
  const onShed = (): void => metrics?.metrics.countShed();
  const shed = shedding(listener, { ...sharesOf(support), onShed });
  const sockets = carrySockets(support.chat);
  const { servers, port } = await openDoors(() => createServer(timeouts, shed).on("upgrade", sockets.carry), {
    port: options.port ?? 8787,
    host: options.host ?? "0.0.0.0",
  });
  const ticking = startTicking(
    async (signal) => (await support.tick(signal, { deliveries: "begun" })).nextDeadline,
    (error) => log.error({ err: error }, "tick failed"),
  );
  return {
    port,
    async close() {
      await sockets.dismiss();
      const complete = await drain(servers, options.drainSeconds ?? 25);
      await ticking.stop();
      await support.close();
      return complete;
    },
  };
}

/** Shares by tenant. A token that was not seen before is nobody's yet: anybody can make one up. */
function sharesOf(support: Support): Omit<SheddingOptions, "onShed"> {
  let before = performance.eventLoopUtilization();
  const load = (): number => {
    const now = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(now, before);
    before = now;
    return utilization;
  };
  return {
    callerOf: (authorization) => support.tenantOf(authorization),
    hasShare: fairShares({ load, now: () => performance.now() }),
  };
}
