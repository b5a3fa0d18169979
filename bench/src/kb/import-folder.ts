import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { tenant } from "../http/child.ts";
import type { HelpArticle } from "./help-articles.ts";

const run = promisify(execFile);

/** What the command line said of an import, and how long it took from its start to its end. */
export interface Import {
  readonly summary: string;
  readonly seconds: number;
}

/** Writes the articles below a folder as Markdown files, each where it stands in the help centre. */
export async function writeFolder(folder: string, articles: readonly HelpArticle[]): Promise<void> {
  for (const { path, title, category, body } of articles) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    const label = category.toLowerCase().replaceAll(" ", "_");
    await writeFile(file, `---\ntitle: ${JSON.stringify(title)}\ncategory: ${label}\n---\n\n${body}\n`);
  }
}

/** Imports a folder of Markdown files with `olympus-support import-kb`. */
export async function importFolder(folder: string, url: string): Promise<Import> {
  const server = dirname(createRequire(import.meta.url).resolve("@olympus-support/server/package.json"));
  const program = join(server, "dist/node/cli.js");
  const started = performance.now();
  const { stdout } = await run(process.execPath, [
    program,
    "import-kb",
    folder,
    "--database",
    url,
    "--tenant",
    tenant,
  ]);
  return { summary: stdout.trim(), seconds: (performance.now() - started) / 1000 };
}
