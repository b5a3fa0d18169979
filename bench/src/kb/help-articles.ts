import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** An article of a help centre. */
export interface HelpArticle {
  /** Where its Markdown file stands in the help centre; no other article's is the same. */
  readonly path: string;
  readonly title: string;
  readonly category: string;
  /** Markdown. */
  readonly body: string;
}

/** Reads `articles.json.gz`, given itself or by its folder. */
export async function readHelpCentre(path: string): Promise<readonly HelpArticle[]> {
  const file = (await stat(path)).isDirectory() ? join(path, "articles.json.gz") : path;
  return JSON.parse(gunzipSync(await readFile(file)).toString()) as HelpArticle[];
}
