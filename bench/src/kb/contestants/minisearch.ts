import MiniSearch from "minisearch";
import { stemmer } from "stemmer";
import { depth, type Open, textOf } from "./contestant.ts";

/** MiniSearch: Porter stems, a fifth of a word's letters may be wrong, title boosted. */
export const openMiniSearch: Open = (articles) => {
  const index = new MiniSearch({
    idField: "path",
    fields: ["title", "category", "body"],
    processTerm: (term) => stemmer(term.toLowerCase()),
    searchOptions: { boost: { title: 4 }, fuzzy: 0.2, prefix: true },
  });
  index.addAll(articles.map((article) => ({ ...article, body: textOf(article) })));
  return {
    search: (query) =>
      index
        .search(query)
        .slice(0, depth)
        .map(({ id }) => String(id)),
    close: () => index.removeAll(),
  };
};
