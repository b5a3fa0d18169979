import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { answer } from "./answer.ts";
import type { ArticleIndexes } from "./indexes.ts";
import { queryOf } from "./query.ts";

interface Search {
  readonly q: string;
  readonly category?: string | undefined;
  readonly limit: number;
}

/** Searches the published and internal articles of the tenant. */
export async function search(
  ctx: Context,
  indexes: ArticleIndexes,
  input: Search,
): Promise<Schema<"SearchResults">> {
  const index = await indexes.current(ctx);
  const query = queryOf([{ text: input.q, weight: 1 }], "still typing");
  return answer(ctx, index, index.find(query, input));
}
