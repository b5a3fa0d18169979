import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { databasesOf } from "../http/databases.ts";
import type { Contestant } from "./contestants/contestant.ts";
import { openFts5 } from "./contestants/fts5.ts";
import { openMiniSearch } from "./contestants/minisearch.ts";
import { openOrama } from "./contestants/orama.ts";
import { fillDesk, openOurs } from "./contestants/ours.ts";
import { openPostgres } from "./contestants/postgres.ts";
import type { Speed, Standing } from "./findings.ts";
import { grow } from "./grow.ts";
import { type HelpArticle, readHelpCentre } from "./help-articles.ts";
import { type Import, importFolder, writeFolder } from "./import-folder.ts";
import { latencyOf } from "./latency.ts";
import { meanQuality, qualityOf } from "./quality.ts";
import { type Query, querySetNames, querySets } from "./queries.ts";
import { type StartUp, startUpOf } from "./start-up.ts";
import { writeKbReport } from "./write-kb-report.ts";

const peers = {
  "SQLite FTS5": openFts5,
  PostgreSQL: openPostgres,
  MiniSearch: openMiniSearch,
  Orama: openOrama,
} as const;

/** The weights of ours were chosen by the first half alone: every second article, other seeds. */
const halves = [
  { half: "chosen by", every: 0, seeds: [1, 2, 3] },
  { half: "held out", every: 1, seeds: [11, 12, 13] },
] as const;
const grownTo = 10_000;
/** Of each set of queries, to measure how long they take. */
const timed = 100;

/** How well and how fast the articles of a help centre are found, by ours and by others. */
export async function benchKb(path: string): Promise<void> {
  const articles = await readHelpCentre(path);
  const imported = await importAndFind(articles);
  const { speeds, startUp } = await atTenThousand(articles);
  await writeKbReport({ articles: articles.length, grownTo, ...imported, speeds, startUp });
}

async function importAndFind(
  articles: readonly HelpArticle[],
): Promise<{ readonly imports: readonly Import[]; readonly standings: readonly Standing[] }> {
  const folder = await mkdtemp(join(tmpdir(), "bench-kb-"));
  try {
    await writeFolder(join(folder, "articles"), articles);
    const url = `sqlite:${join(folder, "desk.db")}`;
    const imports: Import[] = [];
    for (let time = 0; time < 2; time += 1) imports.push(await importFolder(join(folder, "articles"), url));
    const standings = await standingsOf("ours", await openOurs(url, articles), articles);
    for (const [name, open] of Object.entries(peers)) {
      standings.push(...(await standingsOf(name, await open(articles), articles)));
    }
    return { imports, standings };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function standingsOf(
  who: string,
  contestant: Contestant,
  articles: readonly HelpArticle[],
): Promise<Standing[]> {
  const standings: Standing[] = [];
  for (const { half, every, seeds } of halves) {
    const isIn = (_: Query, place: number): boolean => place % 2 === every;
    for (const set of querySetNames) {
      const found = [];
      for (const seed of seeds) {
        found.push(await qualityOf(contestant, querySets(articles, seed)[set].filter(isIn)));
      }
      standings.push({ who, half, set, ...meanQuality(found) });
    }
  }
  await contestant.close();
  console.log(`kb: ${who} has looked for all articles`);
  return standings;
}

async function atTenThousand(
  articles: readonly HelpArticle[],
): Promise<{ readonly speeds: readonly Speed[]; readonly startUp: StartUp }> {
  const grown = grow(articles, grownTo, 1);
  const sets = querySets(articles, 21);
  const texts = querySetNames.flatMap((set) => sets[set].slice(0, timed).map(({ text }) => text));
  await using files = await databasesOf("sqlite");
  await using servers = await databasesOf("postgres");
  const onFile = await files.create("kb");
  const onServer = await servers.create("kb");
  const speeds: Speed[] = [];
  const time = async (who: string, contestant: Contestant): Promise<void> => {
    speeds.push({ who, ...(await latencyOf(contestant, texts)) });
    await contestant.close();
    console.log(`kb: ${who} has looked among ${grownTo} articles`);
  };
  for (const [who, url] of [
    ["ours on SQLite", onFile],
    ["ours on PostgreSQL", onServer],
  ] as const) {
    await fillDesk(url, grown);
    await time(who, await openOurs(url, grown));
  }
  for (const [who, open] of Object.entries(peers)) await time(who, await open(grown));
  return { speeds, startUp: await startUpOf(onFile) };
}
