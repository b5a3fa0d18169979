import { parseArgs } from "node:util";
import { benchAnalytics } from "./analytics/bench.ts";
import { benchChat } from "./chat/bench.ts";
import { benchHttp } from "./http/bench.ts";
import { benchKb } from "./kb/bench.ts";
import { benchMock } from "./mock/bench.ts";
import { benchOverload } from "./overload/bench.ts";

const help = `Usage: pnpm bench http|overload|chat|mock|analytics [options]
       pnpm bench kb PATH

  http       the server over HTTP against what one would write by hand, all in one run on this machine
  overload   three times as many calls as the server can answer, and one tenant that makes a hundred times its share
  chat       the sockets of the server against Socket.IO and against bare ws with the same rows; on SQLite only
  mock       the mock in a test's process against Prism and @mswjs/source, which answer by the same document
  analytics  reports of a desk with 10,000 sessions behind it and of one with 1,000,000
  kb         how well and how fast articles are found, beside FTS5, PostgreSQL, MiniSearch and Orama; PATH is a help centre,
             articles.json.gz or its folder: a list of articles with path, category, title and body

Options:
  --database NAME   sqlite, postgres or both (default both)
  --rounds N        rounds, the contestants taking turns (default 5)
  --seconds N       how long each measurement takes (default 3)
  --million         also measure get and list at 1,000 and at 1,000,000 tickets
  --help            show this text

Environment:
  TEST_POSTGRES_URL   where databases may be made (default postgres://postgres@127.0.0.1:5432/postgres)

Results are printed, and written to bench/results/.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    database: { type: "string", default: "both" },
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "3" },
    million: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

const databases = { sqlite: ["sqlite"], postgres: ["postgres"], both: ["sqlite", "postgres"] } as const;
const chosen = databases[values.database as keyof typeof databases];
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);
const subject = positionals.join();

if (values.help) {
  console.log(help);
} else if (chosen === undefined || !(rounds >= 1) || !(seconds >= 1)) {
  refuse();
} else if (subject === "chat" && values.database !== "postgres") {
  await benchChat({ rounds, seconds });
} else if (positionals[0] === "kb" && positionals[1] !== undefined) {
  await benchKb(positionals[1]);
} else if (subject === "mock") {
  await benchMock({ rounds, seconds });
} else if (subject === "analytics") {
  for (const database of chosen) await benchAnalytics({ database, rounds });
} else if (subject === "http" || subject === "overload") {
  for (const database of chosen) {
    const plan = { database, rounds, seconds };
    await (subject === "http" ? benchHttp({ ...plan, million: values.million }) : benchOverload(plan));
  }
} else {
  refuse();
}

function refuse(): void {
  console.error(help);
  process.exitCode = 2;
}
