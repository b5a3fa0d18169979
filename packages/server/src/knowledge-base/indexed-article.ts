import { fromJson } from "../storage/json.ts";
import type { ArticleTable } from "../storage/schema.ts";
import { plainText } from "./plain-text.ts";
import { type Word, wordsOf } from "./words.ts";

/** An article as the search holds it. */
export interface IndexedArticle {
  readonly id: string;
  readonly title: string;
  /** The body without Markdown, one block a line. */
  readonly text: string;
  readonly category: string | null;
  readonly tags: readonly string[];
  /** English is searched by its stems, other languages by their words as they are. */
  readonly form: "stem" | "plain";
  /** Whether customers may read it. */
  readonly published: boolean;
}

export function indexedArticle(row: ArticleTable): IndexedArticle {
  return {
    id: row.id,
    title: row.title,
    text: plainText(row.body),
    category: row.category,
    tags: fromJson(row.tags),
    form: /^en(?:-|$)/i.test(row.locale) ? "stem" : "plain",
    published: row.status === "published",
  };
}

/** The words of each field. */
export interface FieldWords {
  readonly title: readonly Word[];
  readonly tags: readonly Word[];
  readonly category: readonly Word[];
  readonly body: readonly Word[];
}

export function fieldWords(article: IndexedArticle): FieldWords {
  return {
    title: wordsOf(article.title),
    tags: wordsOf(article.tags.join(" ")),
    category: wordsOf(article.category ?? ""),
    body: wordsOf(article.text),
  };
}

/** The terms of a text in the article's language. */
export function termsOf(article: Pick<IndexedArticle, "form">, text: string): string[] {
  return wordsOf(text).map((word) => word[article.form]);
}
