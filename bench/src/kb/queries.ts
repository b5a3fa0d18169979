import type { HelpArticle } from "./help-articles.ts";
import { createRandom, pick, type Random, shuffled } from "./random.ts";

/** What is looked for, and the one article that should be found. */
export interface Query {
  readonly text: string;
  readonly path: string;
}

export const querySetNames = ["title words", "paraphrase", "body words"] as const;
export type QuerySet = (typeof querySetNames)[number];

/** Three sets of queries, one query of each for each article; the same for the same seed. */
export function querySets(
  articles: readonly HelpArticle[],
  seed: number,
): Readonly<Record<QuerySet, readonly Query[]>> {
  const random = createRandom(seed);
  const each = (textOf: (article: HelpArticle) => string): Query[] =>
    articles.map((article) => ({ text: textOf(article), path: article.path }));
  return {
    "title words": each(({ title }) => wordsOf(title).join(" ")),
    paraphrase: each(({ title }) => paraphrase(wordsOf(title), random)),
    "body words": each(({ body }) => fromBody(body, random)),
  };
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll(/['’]/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const kept = 0.75;
const misspelt = 1 / 3;

/** Drops about a quarter of the words but two, puts the rest in any order, and misspells about a third of the longer ones. */
function paraphrase(words: readonly string[], random: Random): string {
  const order = shuffled(words, random);
  const rest = order.filter((_, place) => place < 2 || random() < kept);
  return rest
    .map((word) => (word.length > 3 && random() < misspelt ? misspell(word, random) : word))
    .join(" ");
}

const letters = [..."abcdefghijklmnopqrstuvwxyz"];

/** One letter dropped, doubled, changed, or swapped with the next. */
function misspell(word: string, random: Random): string {
  const at = Math.floor(random() * (word.length - 1));
  const [before, letter = "", next = ""] = [word.slice(0, at), word[at], word[at + 1]];
  const after = word.slice(at + 1);
  const slips = [
    before + after,
    before + letter + letter + after,
    before + pick(letters, random) + after,
    before + next + letter + after.slice(1),
  ];
  return pick(slips, random);
}

const bodyWords = 8;

/** Every second of some successive words of a paragraph. */
function fromBody(body: string, random: Random): string {
  const text = body.replaceAll(/\]\([^)]*\)|<[^>]*>|https?:\/\/\S+/g, " ");
  const words = text
    .split(/\n+/)
    .map(wordsOf)
    .filter((line) => line.length >= bodyWords);
  const line = words.length === 0 ? wordsOf(text) : pick(words, random);
  const start = Math.floor(random() * Math.max(0, line.length - bodyWords));
  return line
    .slice(start, start + bodyWords)
    .filter((_, place) => place % 2 === 0)
    .join(" ");
}
