import { type DatabaseUrl, databaseForms, parseDatabaseUrl } from "./database-url.ts";
import {
  oneOf,
  parseHost,
  parseJwksUrl,
  parsePublicUrl,
  parseSecret,
  parseShare,
  parseSwitch,
  parseText,
  wholeNumber,
} from "./parse.ts";
import type { Setting } from "./setting.ts";

const logLevels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

/** How much is logged; `silent` is nothing. */
export type LogLevel = (typeof logLevels)[number];

export const database: Setting<DatabaseUrl> = {
  variable: "SUPPORT_DATABASE_URL",
  flag: "database",
  about: `The database: ${databaseForms}.`,
  secret: true,
  parse: parseDatabaseUrl,
};

export const port: Setting<number> = {
  variable: "SUPPORT_PORT",
  flag: "port",
  about: "The port to listen on; 8787 by default, 0 for any free one.",
  parse: wholeNumber(0, 65_535, 8787),
};

export const host: Setting<string> = {
  variable: "SUPPORT_HOST",
  flag: "host",
  about: "The address to listen on; 0.0.0.0 by default, 127.0.0.1 with --dev.",
  parse: parseHost,
};

export const publicUrl: Setting<string> = {
  variable: "SUPPORT_PUBLIC_URL",
  about: "Where clients reach the server, for links in answers; http://localhost:PORT by default.",
  parse: parsePublicUrl,
};

export const secret: Setting<string> = {
  variable: "SUPPORT_JWT_SECRET",
  about: "The secret of HS256 tokens, at least 32 bytes. Set this or SUPPORT_JWKS_URL.",
  secret: true,
  parse: parseSecret,
};

export const jwksUrl: Setting<string> = {
  variable: "SUPPORT_JWKS_URL",
  about: "Where the issuer of RS256, ES256 or EdDSA tokens publishes its keys.",
  parse: parseJwksUrl,
};

export const issuer: Setting<string> = {
  variable: "SUPPORT_JWT_ISSUER",
  about: "The iss that tokens must carry.",
  parse: parseText,
};

export const audience: Setting<string> = {
  variable: "SUPPORT_JWT_AUDIENCE",
  about: "The aud that tokens must carry.",
  parse: parseText,
};

export const logLevel: Setting<LogLevel> = {
  variable: "SUPPORT_LOG_LEVEL",
  flag: "log-level",
  about: `One of ${logLevels.join(", ")}; info by default, warn with --dev.`,
  parse: oneOf(logLevels),
};

export const queueMax: Setting<number> = {
  variable: "SUPPORT_QUEUE_MAX",
  about: "How many sessions of a tenant may wait; 1000 by default.",
  parse: wholeNumber(1, 1_000_000, 1000),
};

export const offerTimeout: Setting<number> = {
  variable: "SUPPORT_OFFER_TIMEOUT_SECONDS",
  about: "Seconds that an offer of a session stands unless it says for how long; 60 by default.",
  parse: wholeNumber(5, 3600, 60),
};

export const idleWarn: Setting<number> = {
  variable: "SUPPORT_IDLE_WARN_SECONDS",
  about: "Seconds of a customer's silence in a chat before the desk asks; 0, the default, never asks.",
  parse: wholeNumber(0, 604_800, 300),
};

export const idleClose: Setting<number> = {
  variable: "SUPPORT_IDLE_CLOSE_SECONDS",
  about: "Seconds after that at which the chat is closed; 0, the default, never closes it.",
  parse: wholeNumber(0, 604_800, 300),
};

export const idleWarning: Setting<string> = {
  variable: "SUPPORT_IDLE_WARNING",
  about: "What the desk asks a silent customer.",
  parse: parseText,
};

export const chatFrameRate: Setting<number> = {
  variable: "SUPPORT_CHAT_FRAME_RATE",
  about: "Frames per second and socket, twice as many at once; 20 by default.",
  parse: wholeNumber(1, 100_000, 20),
};

export const presenceGrace: Setting<number> = {
  variable: "SUPPORT_PRESENCE_GRACE_SECONDS",
  about: "Seconds after which an agent whose inbox closed is offline; 45 by default.",
  parse: wholeNumber(1, 86_400, 45),
};

export const rateLimit: Setting<number> = {
  variable: "SUPPORT_RATE_LIMIT",
  about: "Calls per second and token, twice as many at once; 100 by default, 0 for no limit.",
  parse: wholeNumber(0, 100_000, 100),
};

export const tenantRateLimit: Setting<number> = {
  variable: "SUPPORT_TENANT_RATE_LIMIT",
  about: "Calls per second and tenant, twice as many at once; 1000 by default, 0 for no limit.",
  parse: wholeNumber(0, 1_000_000, 1000),
};

export const webhookAllowLoopback: Setting<boolean> = {
  variable: "SUPPORT_WEBHOOK_ALLOW_LOOPBACK",
  about: "1 lets webhooks go to this machine, over http and to any port, for development.",
  parse: parseSwitch,
};

export const actionsFile: Setting<string> = {
  variable: "SUPPORT_ACTIONS_FILE",
  about: "A module whose default export is a list of quick actions; the built-in three by default.",
  parse: parseText,
};

export const webhookConcurrency: Setting<number> = {
  variable: "SUPPORT_WEBHOOK_CONCURRENCY",
  about:
    "How many deliveries to one webhook are under way at a time, on all servers together; 10 by default.",
  parse: wholeNumber(1, 1000, 10),
};

export const webhookRetention: Setting<number> = {
  variable: "SUPPORT_WEBHOOK_RETENTION_DAYS",
  about: "Days for which events and what became of their deliveries are kept; 30 by default.",
  parse: wholeNumber(1, 3650, 30),
};

export const metrics: Setting<"on" | "off"> = {
  variable: "SUPPORT_METRICS",
  about: "on or off: whether /metrics shows figures for Prometheus; on by default.",
  parse: oneOf(["on", "off"]),
};

export const metricsToken: Setting<string> = {
  variable: "SUPPORT_METRICS_TOKEN",
  about:
    "The bearer token that whoever scrapes /metrics must send; anybody who reaches the port may without.",
  secret: true,
  parse: parseText,
};

/** The standard variables of OpenTelemetry, of which its packages read the others themselves. */
export const otlpEndpoint: Setting<string> = {
  variable: "OTEL_EXPORTER_OTLP_ENDPOINT",
  about: "The OpenTelemetry collector that traces go to, by OTLP over HTTP; none are made without one.",
  parse: parseText,
};

export const traceRatio: Setting<number> = {
  variable: "OTEL_TRACES_SAMPLER_ARG",
  about: "Which share of the traces that begin here is kept, from 0 to 1; all by default.",
  parse: parseShare,
};

export const trustTraceparent: Setting<boolean> = {
  variable: "SUPPORT_TRUST_TRACEPARENT",
  about: "1 follows the traceparent that calls bring along, for a desk behind a gateway of one's own.",
  parse: parseSwitch,
};
