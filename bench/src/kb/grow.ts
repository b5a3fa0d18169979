import type { HelpArticle } from "./help-articles.ts";
import { createRandom, pick, type Random } from "./random.ts";

/** Of a hundred words so many are ones that no other article need have: names, part numbers. */
const madeUp = 0.02;

/**
 * As many articles as that, in the manner of those given: the title of each is two halves of theirs with a model's number
 * behind, its body as many of their paragraphs as one of them has, some words replaced by ones made up, so that the
 * vocabulary grows with the articles as it does in life.
 */
export function grow(articles: readonly HelpArticle[], count: number, seed: number): readonly HelpArticle[] {
  const random = createRandom(seed);
  const paragraphs = articles.flatMap(({ body }) => body.split("\n\n"));
  return Array.from({ length: count }, (_, number) => {
    const model = pick(articles, random);
    const length = model.body.split("\n\n").length;
    const body = Array.from({ length }, () => pick(paragraphs, random)).join("\n\n");
    return {
      path: `grown/${number}.md`,
      title: `${half(model.title, 0)} ${half(pick(articles, random).title, 1)} ${name(random)}`.slice(0, 180),
      category: model.category,
      body: body
        .replaceAll(/\b[a-z]{4,}\b/g, (word) => (random() < madeUp ? name(random) : word))
        .slice(0, 15_000),
    };
  });
}

function half(title: string, which: 0 | 1): string {
  const words = title.split(" ");
  const middle = Math.ceil(words.length / 2);
  return (which === 0 ? words.slice(0, middle) : words.slice(middle)).join(" ");
}

const syllables = [..."bdfgklmnprstvz"].flatMap((consonant) =>
  [..."aeiou"].map((vowel) => consonant + vowel),
);

/** Three syllables: one of 343,000. */
function name(random: Random): string {
  return pick(syllables, random) + pick(syllables, random) + pick(syllables, random);
}
