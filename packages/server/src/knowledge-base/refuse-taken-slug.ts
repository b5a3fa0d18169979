import type { Context } from "../context.ts";
import { SupportError } from "../errors.ts";
import { findArticleBySlug } from "./store.ts";

export async function refuseTakenSlug(ctx: Context, slug: string): Promise<void> {
  const holder = await findArticleBySlug(ctx.db, ctx.tenant, slug);
  if (holder === undefined) return;
  throw new SupportError(
    "already_exists",
    `The slug ${slug} belongs to ${holder.id}. Choose another or leave it out.`,
    {
      errors: [{ pointer: "/slug", message: "Choose one that no other article has." }],
    },
  );
}
