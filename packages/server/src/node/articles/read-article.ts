import { basename, dirname, extname } from "node:path";
import type { ImportedArticle } from "../../import-article.ts";
import { ArticleFault } from "./article-fault.ts";
import { cutFrontMatter } from "./front-matter.ts";

export type ArticleStatus = NonNullable<ImportedArticle["status"]>;

/**
 * Makes an article of a Markdown text. Its title is that of the front matter, else the first heading, which then leaves
 * the body; its slug that of the front matter, else the file's name; its category that of the front matter, else the
 * folder's name. Throws `ArticleFault` when there is no title.
 *
 * @param path The file's path below the imported folder.
 * @param status What the article is when its front matter does not say.
 */
export function readArticle(path: string, text: string, status: ArticleStatus): ImportedArticle {
  const { facts, body } = cutFrontMatter(text);
  const title = textOf(facts, "title");
  const heading = title === undefined ? cutHeading(body) : { title, body };
  if (heading === null)
    throw new ArticleFault("it has no title: give it one in its front matter or as a # heading");
  const category = textOf(facts, "category") ?? label(basename(dirname(path)));
  const locale = textOf(facts, "locale");
  return {
    title: heading.title,
    slug: textOf(facts, "slug") ?? slugOf(basename(path, extname(path))),
    body: heading.body.trim(),
    tags: tagsOf(facts["tags"]),
    status: (textOf(facts, "status") as ArticleStatus | undefined) ?? status,
    ...(category === "" ? {} : { category }),
    ...(locale === undefined ? {} : { locale }),
  };
}

function textOf(facts: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = facts[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string" || typeof value === "number") return String(value).trim();
  throw new ArticleFault(`the ${name} in its front matter is not a text`);
}

/** A list, or words between commas. */
function tagsOf(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  const words = typeof value === "string" ? value.split(",") : value;
  if (!Array.isArray(words)) throw new ArticleFault("the tags in its front matter are not a list");
  return words.map((word) => String(word).trim()).filter((word) => word !== "");
}

function cutHeading(body: string): { readonly title: string; readonly body: string } | null {
  const found = /^#[ \t]+(.+?)[ \t]*#*[ \t]*\r?$/m.exec(withoutCode(body));
  const title = found?.[1];
  if (found === null || title === undefined) return null;
  return { title, body: body.slice(0, found.index) + body.slice(found.index + found[0].length) };
}

/** Fenced code is blanked, for a comment in it looks like a heading. */
function withoutCode(body: string): string {
  return body.replace(/^(```|~~~).*?^\1/gms, (block) => " ".repeat(block.length));
}

function slugOf(name: string): string {
  return words(name).join("-").slice(0, 200).replace(/-$/, "");
}

function label(name: string): string {
  return words(name).join("_").slice(0, 64);
}

/** The letters and digits of ASCII, accents dropped. */
function words(name: string): readonly string[] {
  const folded = name.normalize("NFKD").replace(/\p{Mark}/gu, "");
  return folded.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}
