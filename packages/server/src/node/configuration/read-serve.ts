import type { SupportOptions } from "../../create-support.ts";
import { type Invocation, UsageError } from "../command-line/command.ts";
import { readAuth } from "./auth.ts";
import type { DatabaseUrl } from "./database-url.ts";
import { readDatabase } from "./read-database.ts";
import { readSetting } from "./setting.ts";
import {
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
  port,
  presenceGrace,
  publicUrl,
  queueMax,
  rateLimit,
  tenantRateLimit,
  webhookAllowLoopback,
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
  readonly metrics: "on" | "off";
  readonly metricsToken: string | null;
}

/** Reads flags and environment. Throws `UsageError` naming every bad or missing value. */
export async function readServeConfiguration(call: Invocation): Promise<ServeConfiguration> {
  const faults: string[] = [];
  const dev = call.switches.has("dev");
  const optional = {
    port: readSetting(port, call, faults) ?? 8787,
    host: readSetting(host, call, faults) ?? (dev ? "127.0.0.1" : "0.0.0.0"),
    publicUrl: readSetting(publicUrl, call, faults) ?? null,
    logLevel: readSetting(logLevel, call, faults) ?? (dev ? "warn" : "info"),
    queueMax: readSetting(queueMax, call, faults) ?? null,
    offerTimeout: readSetting(offerTimeout, call, faults) ?? null,
    idleWarn: readSetting(idleWarn, call, faults) ?? null,
    idleClose: readSetting(idleClose, call, faults) ?? null,
    idleWarning: readSetting(idleWarning, call, faults) ?? null,
    chatFrameRate: readSetting(chatFrameRate, call, faults) ?? null,
    presenceGrace: readSetting(presenceGrace, call, faults) ?? null,
    rateLimit: readSetting(rateLimit, call, faults) ?? null,
    tenantRateLimit: readSetting(tenantRateLimit, call, faults) ?? null,
    webhookAllowLoopback: readSetting(webhookAllowLoopback, call, faults) ?? false,
    metrics: readSetting(metrics, call, faults) ?? ("on" as const),
    metricsToken: readSetting(metricsToken, call, faults) ?? null,
  };
  const database = readDatabase(call, dev, faults);
  const auth = await readAuth(call, dev && faults.length === 0, faults);
  if (database === null || auth === null || faults.length > 0) throw new UsageError(faults);
  return { dev, demo: call.switches.has("demo"), database, auth, ...optional };
}
