import type { Context } from "../context.ts";
import { type ArticleIndex, createArticleIndex } from "./article-index.ts";
import { changedAfter, latestRevision } from "./store.ts";

/** The search indexes of the tenants: made of the database, kept in memory, and never the only place of anything. */
export interface ArticleIndexes {
  /**
   * The tenant's index with every change in it that was committed before this was asked; in a transaction, before it was
   * last asked outside of one.
   */
  current(ctx: Context): Promise<ArticleIndex>;
}

const batchSize = 200;
/** So many articles are taken in before others have a turn: a few milliseconds' work. */
const atOnce = 10;

/** Keeps the indexes of the tenants who searched last, at most `mostTenants`. */
export function createArticleIndexes(mostTenants = 50): ArticleIndexes {
  const kept = new Map<string, ArticleIndex>();
  const loading = new Map<ArticleIndex, Promise<void>>();

  const keep = (tenant: string, index: ArticleIndex): ArticleIndex => {
    kept.delete(tenant);
    kept.set(tenant, index);
    const [oldest] = kept.keys();
    if (kept.size > mostTenants && oldest !== undefined) kept.delete(oldest);
    return index;
  };
  /** Callers share the work. */
  const load = async (ctx: Context, index: ArticleIndex, latest: number): Promise<void> => {
    const started = loading.get(index) ?? loadBatch(ctx, index, latest).finally(() => loading.delete(index));
    loading.set(index, started);
    await started;
  };
  return {
    async current(ctx) {
      // What a transaction sees may yet be undone, so it must not get into what all share.
      if (ctx.db.isTransaction) return kept.get(ctx.tenant) ?? (await loadAll(ctx));
      let index = keep(ctx.tenant, kept.get(ctx.tenant) ?? createArticleIndex());
      const known = index.revision;
      const latest = await latestRevision(ctx.db, ctx.tenant);
      // Only a database that was put back to an earlier state knows less than its index.
      if (latest < known) index = keep(ctx.tenant, createArticleIndex());
      while (index.revision < latest) await load(ctx, index, latest);
      return index;
    },
  };
}

async function loadAll(ctx: Context): Promise<ArticleIndex> {
  const index = createArticleIndex();
  const latest = await latestRevision(ctx.db, ctx.tenant);
  while (index.revision < latest) await loadBatch(ctx, index, latest);
  return index;
}

async function loadBatch(ctx: Context, index: ArticleIndex, latest: number): Promise<void> {
  const rows = await changedAfter(ctx.db, ctx.tenant, index.revision, batchSize);
  for (let start = 0; start < rows.length; start += atOnce) {
    for (const row of rows.slice(start, start + atOnce)) index.take(row);
    // Reading SQLite never leaves the present turn by itself, and indexing thousands of articles takes a while.
    if (start + atOnce < rows.length || rows.length === batchSize) await giveWay();
  }
  if (rows.length < batchSize) index.skipTo(latest);
}

function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
