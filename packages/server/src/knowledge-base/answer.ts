import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { ArticleIndex, Found, Hit } from "./article-index.ts";
import { excerpt } from "./excerpt.ts";
import { termsOf } from "./indexed-article.ts";
import { passage } from "./passage.ts";
import { articleUrl } from "./present.ts";

/** Below this relevance an article is not worth quoting to a customer. */
const floor = 0.5;

/** What was found, and a reply from the best of it that customers may read. */
export function answer(
  ctx: Pick<Context, "settings">,
  index: Pick<ArticleIndex, "rarityOf">,
  found: Found,
): Schema<"SearchResults"> {
  return {
    results: found.hits.map((hit) => ({
      id: hit.article.id,
      title: hit.article.title,
      excerpt: excerpt(hit.article.text, termsIn(hit), index.rarityOf),
      category: hit.article.category,
      relevance_score: Math.round(hit.relevance * 1000) / 1000,
      url: articleUrl(ctx, hit.article.id),
    })),
    suggested_response: suggestedResponse(index, found.quotable),
  };
}

function suggestedResponse(index: Pick<ArticleIndex, "rarityOf">, hit: Hit | null): string | null {
  if (hit === null || hit.relevance < floor) return null;
  const best = passage(hit.article.text, termsIn(hit), index.rarityOf);
  if (best === "") return null;
  return `Based on your question, here's what "${hit.article.title}" says: ${best}`;
}

/** The terms of a hit in a piece of its text; the same word is looked at once. */
function termsIn(hit: Hit): (text: string) => readonly string[] {
  const sought = new Set(hit.terms);
  const seen = new Map<string, readonly string[]>();
  return (text) => {
    const terms = seen.get(text) ?? termsOf(hit.article, text).filter((term) => sought.has(term));
    seen.set(text, terms);
    return terms;
  };
}
