import { stat } from "node:fs/promises";
import type { ImportSummary } from "../articles/import-folder.ts";
import type { ArticleStatus } from "../articles/read-article.ts";
import { oneOf, parseId } from "../configuration/parse.ts";
import { readDatabase } from "../configuration/read-database.ts";
import { readSetting, type Setting } from "../configuration/setting.ts";
import { database } from "../configuration/settings.ts";
import { randomSecret } from "../dev-files.ts";
import { createLog } from "../log.ts";
import { dialectOf } from "../open-database.ts";
import { type Command, CommandFailure, exitCode, flagOf, type Invocation, UsageError } from "./command.ts";
import { openDesk } from "./desk.ts";
import { createProgress } from "./progress.ts";
import { note, print } from "./terminal.ts";

const tenant: Setting<string> = { flag: "tenant", about: "Whose articles; demo by default.", parse: parseId };
const status: Setting<ArticleStatus> = {
  flag: "status",
  about: "draft, published or internal, where the front matter does not say; published by default.",
  parse: oneOf(["draft", "published", "internal"]),
};

export const importKbCommand: Command = {
  name: "import-kb",
  summary:
    "Store a folder of Markdown files as knowledge-base articles; running it again updates them by slug.",
  operands: ["FOLDER"],
  flags: {
    ...flagOf(tenant, "ID"),
    ...flagOf(status, "STATUS"),
    ...flagOf(database, "URL"),
    dev: { about: "Use the development database of this directory when none is named." },
  },
  settings: [database],
  examples: [
    "olympus-support import-kb help-centre --tenant demo --dev",
    "olympus-support import-kb help-centre --status draft --database sqlite:/var/lib/olympus-support/desk.db",
  ],
  run: importKb,
};

async function importKb(call: Invocation): Promise<number> {
  const faults: string[] = [];
  const [folder = ""] = call.operands;
  const asked = { tenant: readSetting(tenant, call, faults), status: readSetting(status, call, faults) };
  const from = readDatabase(call, call.switches.has("dev"), faults);
  if (from === null || faults.length > 0) throw new UsageError(faults);
  await requireFolder(folder);
  // Nobody can call this desk, so no token needs to be good for it.
  const { support } = await openDesk(from, {
    dialect: await dialectOf(from, createLog("silent")),
    auth: { secret: randomSecret() },
  });
  const progress = createProgress("Articles");
  // Only here, and not at the start of every server: it brings the parser of YAML along.
  const { importFolder } = await import("../articles/import-folder.ts");
  const summary = await importFolder(support, {
    folder,
    tenant: asked.tenant ?? "demo",
    status: asked.status ?? "published",
    onProgress: progress.update,
  });
  progress.end();
  await support.close();
  return report(summary);
}

async function requireFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory() !== true)
    throw new CommandFailure(`${folder} is not a folder. Name one with Markdown files.`);
}

function report({ created, updated, unchanged, failed }: ImportSummary): number {
  for (const { path, reason } of failed) note(`${path}: ${reason}.`);
  print(`${created} created, ${updated} updated, ${unchanged} unchanged, ${failed.length} failed`);
  return failed.length === 0 ? exitCode.done : exitCode.failed;
}
