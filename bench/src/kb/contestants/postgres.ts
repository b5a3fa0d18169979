import pg from "pg";
import { depth, type Open, textOf } from "./contestant.ts";

/** PostgreSQL: English stems, title A, category C, body D, any of the words, `ts_rank_cd` over a GIN index. */
export const openPostgres: Open = async (articles) => {
  const url = process.env["TEST_POSTGRES_URL"] ?? "postgres://postgres@127.0.0.1:5432/postgres";
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // Gone with the connection.
  await client.query("create temporary table article (path text, document tsvector)");
  await client.query(
    `insert into article
     select path, setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', category), 'C')
       || setweight(to_tsvector('english', body), 'D')
     from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as given (path, title, category, body)`,
    [
      articles.map(({ path }) => path),
      articles.map(({ title }) => title),
      articles.map(({ category }) => category),
      articles.map(textOf),
    ],
  );
  await client.query("create index on article using gin (document)");
  await client.query("analyze article");
  return {
    async search(query) {
      const found = await client.query<{ path: string }>({
        name: "search",
        text: `select path from article,
                 lateral (select replace(plainto_tsquery('english', $1)::text, '&', '|')::tsquery as query) as asked
               where document @@ query order by ts_rank_cd(document, query, 1) desc, path limit ${depth}`,
        values: [query],
      });
      return found.rows.map(({ path }) => path);
    },
    close: () => client.end(),
  };
};
