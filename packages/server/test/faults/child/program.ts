import { flushCompileCache } from "node:module";
import { CompiledQuery, Kysely } from "kysely";
import { postgresDialect, serve, sqliteDialect } from "../../../src/node/index.ts";
import { type HookedDialect, hookedDialect } from "../../http/hooked-dialect.ts";
import { prepareDesk } from "../../support/prepare-desk.ts";
import type { ChildStart, Order, Report } from "./orders.ts";
import { remoteActions } from "./remote-actions.ts";

/** The server as it is, in a process of its own that can be told to end at any query. */
const { database, now, ticks = true, settings = {}, backEnd }: ChildStart = JSON.parse(process.argv[2] ?? "");
const dialect = database.startsWith("postgres") ? postgresDialect(database) : sqliteDialect(database);
const hooked = hookedDialect(dialect);
const ownConnection = new Kysely({ dialect });

let passed = 0;
const clock = now === undefined ? {} : { clock: () => new Date(Date.parse(now) + passed * 1000) };
const actions = backEnd === undefined ? {} : { quickActions: remoteActions(backEnd) };
const support = await prepareDesk(hooked.dialect, { ...clock, ...actions, settings });
const server = await serve(ticks ? support : { ...support, tick: async () => undefined }, {
  port: 0,
  host: "127.0.0.1",
});

function killAfter({ beforeQuery, afterQuery }: HookedDialect, queries: number): void {
  let answered = 0;
  const killAtLast = (): void => {
    // Nothing of this process runs after this line, not even what is ready to be sent.
    if (answered === queries) process.kill(process.pid, "SIGKILL");
  };
  beforeQuery(killAtLast);
  afterQuery(() => {
    answered += 1;
    killAtLast();
  });
}

async function advance(seconds: number): Promise<void> {
  passed += seconds;
  await support.tick();
}

async function obey(order: Order): Promise<void> {
  if ("killAfter" in order) killAfter(hooked, order.killAfter);
  else if ("advance" in order) await advance(order.advance);
  else await ownConnection.executeQuery(CompiledQuery.raw(order.sql));
  say("obeyed");
}

const say = (report: Report): void => void process.send?.(report);

process.on("message", obey);
process.on("disconnect", () => process.exit());
say({ port: server.port });
flushCompileCache();
