import { describe, expect, it } from "vitest";
import { fieldWords, type IndexedArticle } from "./indexed-article.ts";
import { createPostings } from "./postings.ts";
import { queryOf } from "./query.ts";
import { createVocabulary } from "./vocabulary.ts";

/** The vocabulary of articles with these titles; an article in French says so with a leading "fr:". */
function vocabularyOf(...titles: readonly string[]) {
  const postings = createPostings();
  const vocabulary = createVocabulary(postings);
  const change = (place: number, step: 1 | -1) => {
    const article = articleOf(titles[place] ?? "");
    const words = fieldWords(article);
    const terms = new Set(words.title.map((word) => word[article.form]));
    if (step === 1) postings.add(place, new Map([...terms].map((term) => [term, 1])));
    else postings.remove(place, terms);
    vocabulary.count(article, words, step);
  };
  for (const place of titles.keys()) change(place, 1);
  return {
    rarityOf: vocabulary.rarityOf,
    drop: (place: number) => change(place, -1),
    weigh: (text: string, typing: "still typing" | "finished" = "finished") => {
      const [word] = queryOf([{ text, weight: 1 }], typing);
      if (word === undefined) throw new Error("No word.");
      return vocabulary.weigh(word);
    },
  };
}

function articleOf(title: string): IndexedArticle {
  const form = title.startsWith("fr:") ? "plain" : "stem";
  return {
    id: title,
    title: title.replace("fr:", ""),
    text: "",
    category: null,
    tags: [],
    form,
    published: true,
  };
}

const terms = (word: { readonly terms: ReadonlyMap<string, number> }) => Object.fromEntries(word.terms);

describe("the vocabulary of the articles", () => {
  it("knows the words of those that are there, and forgets those that are gone", () => {
    const vocabulary = vocabularyOf("refunds of orders", "refunds");
    expect(terms(vocabulary.weigh("refunding"))).toEqual({ refund: 1 });
    vocabulary.drop(0);
    expect(terms(vocabulary.weigh("order"))).toEqual({});
    expect(terms(vocabulary.weigh("refund"))).toEqual({ refund: 1 });
    vocabulary.drop(1);
    expect(terms(vocabulary.weigh("refund"))).toEqual({});
  });

  it("finds a rare word more telling than a common one, and one that nobody wrote as telling as the rarest", () => {
    const vocabulary = vocabularyOf(...Array.from({ length: 10 }, (_, number) => `menu dish${number}`));
    expect(vocabulary.rarityOf("dish3")).toBeGreaterThan(vocabulary.rarityOf("menu"));
    expect(vocabulary.weigh("dish3").worth).toBe(vocabulary.rarityOf("dish3"));
    expect(vocabulary.weigh("zeppelin").worth).toBe(vocabulary.rarityOf("dish3"));
  });

  it("looks up a word as it is written as well where articles in other languages are", () => {
    expect(terms(vocabularyOf("reservations").weigh("reservations"))).toEqual({ reserv: 1 });
    const both = vocabularyOf("reservations", "fr:réservations");
    expect(terms(both.weigh("reservations"))).toEqual({ reserv: 1, reservations: 1 });
  });

  it("takes a word that nobody wrote for those it is like, the liker the more", () => {
    const vocabulary = vocabularyOf("kitchen", "kittens", "bread");
    expect(terms(vocabulary.weigh("kichten"))).toEqual({ kitchen: 0.5 });
    expect(terms(vocabulary.weigh("kitchn"))).toEqual({ kitchen: 0.8 });
    expect(terms(vocabulary.weigh("ktichen"))).toEqual({ kitchen: 0.8 });
    expect(vocabulary.weigh("kitchn").worth).toBe(vocabulary.rarityOf("kitchen"));
    expect(terms(vocabulary.weigh("kit"))).toEqual({ kitchen: 0.3, kitten: 0.3 });
  });

  it("completes the word that is being typed, though it is one already", () => {
    const vocabulary = vocabularyOf("order", "orderly", "ordinal");
    expect(terms(vocabulary.weigh("order", "still typing"))).toEqual({ order: 1, orderli: 0.3 });
    expect(terms(vocabulary.weigh("order", "finished"))).toEqual({ order: 1 });
    expect(terms(vocabulary.weigh("or", "still typing"))).toEqual({});
  });

  it("counts stop words for half, and never guesses at them", () => {
    const vocabulary = vocabularyOf("about us", "abort", "about refunds", "menu");
    const about = vocabulary.weigh("about", "still typing");
    expect(about).toEqual({
      terms: new Map([["about", 1]]),
      worth: vocabulary.rarityOf("about") / 2,
      stop: true,
    });
    expect(terms(vocabularyOf("abort").weigh("aboxt"))).toEqual({ abort: 0.8 });
    expect(terms(vocabularyOf("abort").weigh("about", "still typing"))).toEqual({});
  });
});
