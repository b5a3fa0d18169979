import { create, insertMultiple, search } from "@orama/orama";
import { depth, type Open, textOf } from "./contestant.ts";

/** Orama: its English stems, one slip a word, any of the words, title boosted. */
export const openOrama: Open = async (articles) => {
  const database = create({
    schema: { path: "string", title: "string", category: "string", body: "string" },
    components: { tokenizer: { language: "english", stemming: true } },
  });
  await insertMultiple(
    database,
    articles.map((article) => ({ ...article, body: textOf(article) })),
  );
  return {
    async search(query) {
      const found = await search(database, {
        term: query,
        properties: ["title", "category", "body"],
        boost: { title: 4 },
        tolerance: 1,
        threshold: 1,
        limit: depth,
      });
      return found.hits.map((hit) => hit.document.path);
    },
    close: () => undefined,
  };
};
