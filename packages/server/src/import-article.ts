import type { Schema } from "./contract.ts";
import { SupportError } from "./errors.ts";
import * as schemas from "./generated/schemas.ts";
import { invalidRequest } from "./http/invalid-request.ts";
import { refuseBadText } from "./http/text.ts";
import { importArticle as importVerb } from "./knowledge-base/index.ts";
import { type Services, unitOfWork } from "./services.ts";

/** An article from outside the desk, as `POST /kb/articles` takes it; its slug is what it is known by. */
export type ImportedArticle = Schema<"CreateArticle"> & { readonly slug: string };

/** What an import did: `unchanged` when the article was the same already. */
export type ImportResult = "created" | "updated" | "unchanged";

/** Stores the article of a tenant, as the desk itself. Throws `invalid_request` naming each fault of the article. */
export async function importArticle(
  services: Services,
  tenant: string,
  article: ImportedArticle,
): Promise<ImportResult> {
  const checked = schemas.createArticleBody.safeParse(article);
  if (!checked.success) throw invalidRequest("json", checked.error.issues);
  const { slug } = checked.data;
  if (slug === undefined) throw new SupportError("invalid_request", "An imported article needs a slug.");
  refuseBadText(article, JSON.stringify(article));
  const desk = { tenant, actor: { kind: "system", id: null } } as const;
  const { outcome } = await unitOfWork(services, desk, (ctx) => importVerb(ctx, { ...checked.data, slug }));
  return outcome;
}
