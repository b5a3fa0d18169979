import type { Owned } from "./owned.ts";

export interface ArticleTable extends Owned {
  id: string;
  slug: string;
  title: string;
  body: string;
  category: string | null;
  tags: string;
  locale: string;
  status: "draft" | "published" | "internal";
  /** The desk's `article_revision` at the article's latest change. */
  revision: number;
  created_at: string;
  updated_at: string;
}
