import { flushCompileCache } from "node:module";
import { CompiledQuery, Kysely } from "kysely";
import { postgresDialect, serve, sqliteDialect } from "../../../src/node/index.ts";
import { type HookedDialect, hookedDialect } from "../../http/hooked-dialect.ts";
import { prepareDesk } from "../../support/prepare-desk.ts";
import type { ChildStart, Order, Report } from "./orders.ts";

/** The server as it is, in a process of its own that can be told to end at any query. */
const { database, now, ticks = true, settings = {} }: ChildStart = JSON.parse(process.argv[2] ?? "");
const dialect = database.startsWith("postgres") ? postgresDialect(database) : sqliteDialect(database);
const hooked = hookedDialect(dialect);
const ownConnection = new Kysely({ dialect });

const clock = now === undefined ? {} : { clock: () => new Date(now) };
const support = await prepareDesk(hooked.dialect, { ...clock, settings });
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

async function obey(order: Order): Promise<void> {
  if ("killAfter" in order) killAfter(hooked, order.killAfter);
  else await ownConnection.executeQuery(CompiledQuery.raw(order.sql));
  say("obeyed");
}

const say = (report: Report): void => void process.send?.(report);

process.on("message", obey);
process.on("disconnect", () => process.exit());
say({ port: server.port });
flushCompileCache();
