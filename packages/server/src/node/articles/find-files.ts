import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** The Markdown files below a folder, as paths relative to it, in a fixed order. Names with a leading dot are passed by. */
export async function findMarkdown(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return paths.filter((path) => !path.split(sep).some((name) => name.startsWith("."))).sort();
}
