import type { SupportOptions } from "../../create-support.ts";
import { type Invocation, UsageError } from "../command-line/command.ts";
import { readAuth } from "./auth.ts";
import type { DatabaseUrl } from "./database-url.ts";
import { readDatabase } from "./read-database.ts";
import { readSetting, type Setting } from "./setting.ts";
import {
  actionsFile,
  chatFrameRate,
  host,
  idleClose,
  idleWarn,
  idleWarning,
  type LogLevel,
  logLevel,
  metrics,
  metricsToken,
  offerTimeout,
  otlpEndpoint,
  port,
  presenceGrace,
  publicUrl,
  queueMax,
  rateLimit,
  tenantRateLimit,
  traceRatio,
  trustTraceparent,
  webhookAllowLoopback,
  webhookConcurrency,
  webhookRetention,
} from "./settings.ts";

/** How a desk is to be served. */
export interface ServeConfiguration {
  readonly dev: boolean;
  readonly demo: boolean;
  readonly database: DatabaseUrl;
  readonly auth: SupportOptions["auth"];
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string | null;
  readonly logLevel: LogLevel;
  readonly queueMax: number | null;
  /** Seconds. */
  readonly offerTimeout: number | null;
  readonly idleWarn: number | null;
  readonly idleClose: number | null;
  readonly idleWarning: string | null;
  /** Frames per second and socket. */
  readonly chatFrameRate: number | null;
  readonly presenceGrace: number | null;
  /** Calls per second and token. */
  readonly rateLimit: number | null;
  /** Calls per second and tenant. */
  readonly tenantRateLimit: number | null;
  readonly webhookAllowLoopback: boolean;
  /** The path of a module that exports quick actions. */
  readonly actionsFile: string | null;
  /** Deliveries at a time and webhook. */
  readonly webhookConcurrency: number | null;
  /** Days. */
  readonly webhookRetention: number | null;
  readonly metrics: "on" | "off";
  readonly metricsToken: string | null;
  /** Where traces go; null for nowhere. */
  readonly otlpEndpoint: string | null;
  readonly traceRatio: number | null;
  readonly trustTraceparent: boolean;
}

/** Reads flags and environment. Throws `UsageError` naming every bad or missing value. */
export async function readServeConfiguration(call: Invocation): Promise<ServeConfiguration> {
  const faults: string[] = [];
  const dev = call.switches.has("dev");
  const given = <T>(setting: Setting<T>): T | null => readSetting(setting, call, faults) ?? null;
  const optional = {
    port: readSetting(port, call, faults) ?? 8787,
    host: readSetting(host, call, faults) ?? (dev ? "127.0.0.1" : "0.0.0.0"),
    publicUrl: given(publicUrl),
    logLevel: readSetting(logLevel, call, faults) ?? (dev ? "warn" : "info"),
    queueMax: given(queueMax),
    offerTimeout: given(offerTimeout),
    idleWarn: given(idleWarn),
    idleClose: given(idleClose),
    idleWarning: given(idleWarning),
    chatFrameRate: given(chatFrameRate),
    presenceGrace: given(presenceGrace),
    rateLimit: given(rateLimit),
    tenantRateLimit: given(tenantRateLimit),
    webhookAllowLoopback: readSetting(webhookAllowLoopback, call, faults) ?? false,
    actionsFile: given(actionsFile),
    webhookConcurrency: given(webhookConcurrency),
    webhookRetention: given(webhookRetention),
    metrics: readSetting(metrics, call, faults) ?? ("on" as const),
    metricsToken: given(metricsToken),
    otlpEndpoint: given(otlpEndpoint),
    traceRatio: given(traceRatio),
    trustTraceparent: readSetting(trustTraceparent, call, faults) ?? false,
  };
  const database = readDatabase(call, dev, faults);
  const auth = await readAuth(call, dev && faults.length === 0, faults);
  if (database === null || auth === null || faults.length > 0) throw new UsageError(faults);
  return { dev, demo: call.switches.has("demo"), database, auth, ...optional };
}
