import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Support } from "../../create-support.ts";
import { SupportError } from "../../errors.ts";
import { ArticleFault } from "./article-fault.ts";
import { findMarkdown } from "./find-files.ts";
import { type ArticleStatus, readArticle } from "./read-article.ts";

/** Where the articles are and what becomes of them. */
export interface FolderImport {
  readonly folder: string;
  readonly tenant: string;
  /** What an article is whose front matter does not say. */
  readonly status: ArticleStatus;
  /** Called after each file. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** How many files did what. */
export interface ImportSummary {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** The files that are no articles, with the reason. */
  readonly failed: readonly { readonly path: string; readonly reason: string }[];
}

/** Stores every Markdown file below a folder as an article, in the order of their paths. */
export async function importFolder(support: Support, from: FolderImport): Promise<ImportSummary> {
  const paths = await findMarkdown(from.folder);
  const counts = { created: 0, updated: 0, unchanged: 0 };
  const failed: { readonly path: string; readonly reason: string }[] = [];
  const slugs = new Map<string, string>();
  for (const [index, path] of paths.entries()) {
    try {
      const article = readArticle(path, await readText(join(from.folder, path)), from.status);
      refuseTwin(slugs, article.slug, path);
      counts[await support.importArticle(from.tenant, article)] += 1;
    } catch (error) {
      failed.push({ path, reason: reasonOf(error) });
    }
    from.onProgress?.(index + 1, paths.length);
  }
  return { ...counts, failed };
}

async function readText(path: string): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof TypeError) throw new ArticleFault("it is not UTF-8: save it as UTF-8");
    throw error;
  }
}

function refuseTwin(slugs: Map<string, string>, slug: string, path: string): void {
  const other = slugs.get(slug);
  if (other !== undefined) throw new ArticleFault(`its slug ${slug} is that of ${other} as well`);
  slugs.set(slug, path);
}

/** What a person can mend in the file, in words; anything else ends the import. */
function reasonOf(error: unknown): string {
  if (error instanceof ArticleFault) return error.message;
  if (!(error instanceof SupportError)) throw error;
  const faults = error.errors.map((fault) => `${fault.pointer.slice(1)}: ${fault.message}`);
  return faults.length === 0 ? error.message : faults.join("; ");
}
