import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { RequestOf } from "../generated/requests.ts";
import { lockDesk } from "../storage/desk-lock.ts";
import { change } from "./change.ts";
import { requireArticle } from "./get.ts";
import { presentArticle } from "./present.ts";
import { refuseTakenSlug } from "./refuse-taken-slug.ts";

type Update = RequestOf<"updateArticle">["body"] & { readonly article_id: string };

/** Changes the given fields. An update that changes nothing leaves the article as it was. */
export async function update(ctx: WriteContext, input: Update): Promise<Schema<"Article">> {
  const { article_id: id, tags, ...fields } = input;
  await lockDesk(ctx);
  const row = await requireArticle(ctx, id);
  if (fields.slug !== undefined && fields.slug !== row.slug) await refuseTakenSlug(ctx, fields.slug);
  const changed = await change(ctx, row, {
    ...fields,
    ...(tags === undefined ? {} : { tags: JSON.stringify([...new Set(tags)]) }),
  });
  return presentArticle(ctx, changed ?? row);
}
