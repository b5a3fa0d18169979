import { createSupport, type Support } from "@olympus-support/server";
import { postgresDialect, sqliteDialect } from "@olympus-support/server/node";
import { secret, tenant } from "../../http/child.ts";
import { tokenOf } from "../../http/token.ts";
import type { HelpArticle } from "../help-articles.ts";
import { type Contestant, depth } from "./contestant.ts";

/** Our search: the operation of a desk that has the articles already, called without a network. */
export async function openOurs(url: string, articles: readonly HelpArticle[]): Promise<Contestant> {
  const support = await openDesk(url);
  const authorization = `Bearer ${await tokenOf()}`;
  // As the desk keeps titles.
  const paths = new Map(articles.map(({ title, path }) => [title.trim(), path]));
  return {
    async search(query) {
      const parameters = new URLSearchParams({ q: query, limit: String(depth) });
      const address = `http://127.0.0.1/api/v1/support/kb/search?${parameters}`;
      const response = await support.app.fetch(new Request(address, { headers: { authorization } }));
      if (!response.ok) throw new Error(await response.text());
      const { results } = (await response.json()) as {
        readonly results: readonly { readonly title: string }[];
      };
      return results.map(({ title }) => paths.get(title) ?? "");
    },
    close: () => support.close(),
  };
}

/** Fills a new desk. */
export async function fillDesk(url: string, articles: readonly HelpArticle[]): Promise<void> {
  const support = await openDesk(url);
  for (const { path, title, category, body } of articles) {
    const slug = path.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
    const label = category.toLowerCase().replaceAll(" ", "_");
    await support.importArticle(tenant, { slug, title, category: label, body, status: "published" });
  }
  await support.close();
}

async function openDesk(url: string): Promise<Support> {
  const support = createSupport({
    dialect: url.startsWith("sqlite:") ? sqliteDialect(url.replace(/^sqlite:/, "")) : postgresDialect(url),
    auth: { secret },
    rateLimit: { perSecond: 0, burst: 0 },
    tenantRateLimit: { perSecond: 0, burst: 0 },
  });
  await support.migrate();
  return support;
}
