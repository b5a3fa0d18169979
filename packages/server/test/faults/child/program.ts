import { flushCompileCache } from "node:module";
import { CompiledQuery, Kysely } from "kysely";
import { guardedFetch, postgresDialect, serve, sqliteDialect } from "../../../src/node/index.ts";
import { systemClock } from "../../../src/system-clock.ts";
import { type HookedDialect, hookedDialect } from "../../http/hooked-dialect.ts";
import { prepareDesk } from "../../support/prepare-desk.ts";
import { killAtMoment, killThisProcess } from "./kill-at-moment.ts";
import type { ChildStart, Order, Report } from "./orders.ts";
import { remoteActions } from "./remote-actions.ts";

/** The server as it is, in a process of its own that can be told to end at any query. */
const { database, now, ticks = true, settings = {}, backEnd }: ChildStart = JSON.parse(process.argv[2] ?? "");
const dialect = database.startsWith("postgres") ? postgresDialect(database) : sqliteDialect(database);
const hooked = hookedDialect(dialect);
const ownConnection = new Kysely({ dialect });

let ahead = 0;
const clock = (): Date => new Date((now === undefined ? systemClock().getTime() : Date.parse(now)) + ahead);

let aroundCall: ReturnType<typeof killAtMoment> = () => undefined;
const guarded = guardedFetch({ allowLoopback: true });
const callReceiver: typeof fetch = async (input, init) => {
  aroundCall("before");
  const headers = new Headers(init?.headers);
  headers.set("x-sent-by", String(process.pid));
  const response = await guarded(input, { ...init, headers });
  aroundCall("after");
  return response;
};
const network = settings.webhookAllowLoopback === true ? { fetch: callReceiver } : {};

const actions = backEnd === undefined ? {} : { quickActions: remoteActions(backEnd) };
const support = await prepareDesk(hooked.dialect, { clock, settings, ...network, ...actions });
const server = await serve(ticks ? support : { ...support, tick: async () => ({ nextDeadline: null }) }, {
  port: 0,
  host: "127.0.0.1",
});

function killAfter({ beforeQuery, afterQuery }: HookedDialect, queries: number): void {
  let answered = 0;
  const killAtLast = (): void => {
    if (answered === queries) killThisProcess();
  };
  beforeQuery(killAtLast);
  afterQuery(() => {
    answered += 1;
    killAtLast();
  });
}

function moveClock(seconds: number): void {
  ahead += seconds * 1000;
}

async function advance(seconds: number): Promise<void> {
  moveClock(seconds);
  await support.tick();
}

async function obey(order: Order): Promise<void> {
  if ("killAfter" in order) killAfter(hooked, order.killAfter);
  else if ("advance" in order) await advance(order.advance);
  else if ("killAt" in order) aroundCall = killAtMoment(hooked, order.killAt);
  else if ("tick" in order) await support.tick();
  else if ("moveClock" in order) moveClock(order.moveClock);
  else await ownConnection.executeQuery(CompiledQuery.raw(order.sql));
  say("obeyed");
}

const say = (report: Report): void => void process.send?.(report);

process.on("message", obey);
process.on("disconnect", () => process.exit());
say({ port: server.port });
flushCompileCache();
