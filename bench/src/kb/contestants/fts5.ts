import Database from "better-sqlite3";
import { depth, type Open, textOf } from "./contestant.ts";

/** SQLite FTS5: Porter stems, any of the words, BM25 with the title at ten times its weight. */
export const openFts5: Open = (articles) => {
  const database = new Database(":memory:");
  database.exec(
    "create virtual table article using fts5(path unindexed, title, category, body, tokenize = 'porter unicode61 remove_diacritics 2')",
  );
  const insert = database.prepare("insert into article values (?, ?, ?, ?)");
  database.transaction(() => {
    for (const article of articles)
      insert.run(article.path, article.title, article.category, textOf(article));
  })();
  const select = database
    .prepare<[string], string>(
      `select path from article where article match ? order by bm25(article, 0, 10, 1, 1) limit ${depth}`,
    )
    .pluck();
  return {
    search: (query) => select.all(anyOf(query)),
    close: () => {
      database.close();
    },
  };
};

/** Each word as a string of FTS5, which has no operators in it. */
function anyOf(query: string): string {
  return query
    .split(" ")
    .map((word) => `"${word}"`)
    .join(" OR ");
}
