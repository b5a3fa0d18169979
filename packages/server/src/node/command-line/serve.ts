import type { SupportOptions } from "../../create-support.ts";
import type { RateLimit } from "../../http/rate-limit.ts";
import { readServeConfiguration, type ServeConfiguration } from "../configuration/read-serve.ts";
import * as settings from "../configuration/settings.ts";
import { warnings } from "../configuration/warnings.ts";
import { createLog, type ProgramLog } from "../log.ts";
import { createMetrics } from "../metrics/metrics.ts";
import { dialectOf } from "../open-database.ts";
import { guardedFetch } from "../outbound/guarded-fetch.ts";
import { type Command, exitCode, flagOf, type Invocation } from "./command.ts";
import { openDesk } from "./desk.ts";
import { freePort, listenOn } from "./listen-on.ts";
import { loadActions } from "./load-actions.ts";
import { openTraces } from "./open-traces.ts";
import { readyText } from "./ready.ts";
import { exitOnSignals, exitOnUncaught, untilStopped } from "./signals.ts";
import { print } from "./terminal.ts";

export const serveCommand: Command = {
  name: "serve",
  summary: "Migrate the database and serve the desk, with a browsable reference at /docs.",
  operands: [],
  flags: {
    ...flagOf(settings.port, "PORT"),
    ...flagOf(settings.host, "HOST"),
    ...flagOf(settings.database, "URL"),
    ...flagOf(settings.logLevel, "LEVEL"),
    dev: { about: "For development: make a key and a database in .olympus-support and print a token." },
    demo: { about: "Fill the tenant demo with a believable desk, unless it has customers already." },
  },
  settings: [
    settings.database,
    settings.port,
    settings.host,
    settings.publicUrl,
    settings.secret,
    settings.jwksUrl,
    settings.issuer,
    settings.audience,
    settings.logLevel,
    settings.queueMax,
    settings.offerTimeout,
    settings.idleWarn,
    settings.idleClose,
    settings.idleWarning,
    settings.chatFrameRate,
    settings.presenceGrace,
    settings.rateLimit,
    settings.tenantRateLimit,
    settings.webhookAllowLoopback,
    settings.actionsFile,
    settings.webhookConcurrency,
    settings.webhookRetention,
    settings.metrics,
    settings.metricsToken,
    settings.otlpEndpoint,
    settings.traceRatio,
    settings.trustTraceparent,
  ],
  examples: [
    "olympus-support serve --dev --demo",
    "SUPPORT_JWT_SECRET=... olympus-support serve --database sqlite:/var/lib/olympus-support/desk.db",
    "SUPPORT_JWKS_URL=https://login.example.com/jwks SUPPORT_DATABASE_URL=postgres://... olympus-support serve",
  ],
  run: serveDesk,
};

async function serveDesk(call: Invocation): Promise<number> {
  const asked = await readServeConfiguration(call);
  const log = createLog(asked.logLevel);
  exitOnUncaught(log);
  const untilListening = exitOnSignals();
  for (const warning of warnings(asked, call.environment)) log.warn({}, warning);
  const port = asked.port === 0 ? await freePort(asked.host) : asked.port;
  const publicUrl = asked.publicUrl ?? `http://localhost:${port}`;
  const metrics = asked.metrics === "on" ? createMetrics() : null;
  const traces = await openTraces(asked);
  const dialect = await dialectOf(asked.database, log);
  const options = {
    dialect,
    ...supportOptions(asked, publicUrl, log),
    ...(await givenActions(asked, log)),
    ...(traces === null ? {} : { tracing: traces.tracing }),
    ...(metrics === null ? {} : { telemetry: metrics.telemetry }),
  };
  const { support, migrations } = await openDesk(asked.database, options);
  log.info({ migrations }, "database ready");
  if (asked.demo) await fill(dialect);
  const server = await listenOn(support, {
    port,
    host: asked.host,
    log,
    ...(metrics === null ? {} : { metrics: { metrics, token: asked.metricsToken } }),
  });
  log.info({ port, host: asked.host }, "listening");
  untilListening();
  const stopped = untilStopped(server, log);
  print(await readyText({ ...asked, publicUrl }));
  await stopped;
  await traces?.close();
  return exitCode.done;
}

/** Plays the demo, whose code and parsers a server without it need not load. */
async function fill(dialect: SupportOptions["dialect"]): Promise<void> {
  const { seedDemo } = await import("../demo/seed.ts");
  await seedDemo(dialect);
}

function supportOptions(
  asked: ServeConfiguration,
  publicUrl: string,
  log: ProgramLog,
): Omit<SupportOptions, "dialect"> {
  const { rateLimit, tenantRateLimit, webhookAllowLoopback } = asked;
  return {
    auth: asked.auth,
    log,
    fetch: guardedFetch({ allowLoopback: webhookAllowLoopback }),
    settings: { publicUrl, webhookAllowLoopback, ...givenSettings(asked) },
    ...(rateLimit === null ? {} : { rateLimit: rate(rateLimit) }),
    ...(tenantRateLimit === null ? {} : { tenantRateLimit: rate(tenantRateLimit) }),
  };
}

async function givenActions(
  { actionsFile }: ServeConfiguration,
  log: ProgramLog,
): Promise<Pick<SupportOptions, "quickActions">> {
  if (actionsFile === null) return {};
  const { actions, warnings: doubts } = await loadActions(actionsFile);
  for (const doubt of doubts) log.warn({}, doubt);
  log.info({ file: actionsFile, actions: actions.map(({ id }) => id) }, "quick actions loaded");
  return { quickActions: actions };
}

/** Those that were asked for; the desk has defaults for the others. */
function givenSettings(asked: ServeConfiguration): NonNullable<SupportOptions["settings"]> {
  const { queueMax, offerTimeout, idleWarn, idleClose, idleWarning, chatFrameRate, presenceGrace } = asked;
  const { webhookConcurrency, webhookRetention } = asked;
  return {
    ...(queueMax === null ? {} : { queueMax }),
    ...(offerTimeout === null ? {} : { offerTimeoutSeconds: offerTimeout }),
    ...(idleWarn === null ? {} : { idleWarnSeconds: idleWarn }),
    ...(idleClose === null ? {} : { idleCloseSeconds: idleClose }),
    ...(idleWarning === null ? {} : { idleWarning }),
    ...(chatFrameRate === null ? {} : { chatFramesPerSecond: chatFrameRate }),
    ...(presenceGrace === null ? {} : { presenceGraceSeconds: presenceGrace }),
    ...(webhookConcurrency === null ? {} : { webhookConcurrency }),
    ...(webhookRetention === null ? {} : { webhookRetentionDays: webhookRetention }),
  };
}

function rate(perSecond: number): RateLimit {
  return { perSecond, burst: 2 * perSecond };
}
