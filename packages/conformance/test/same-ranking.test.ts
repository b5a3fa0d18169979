import { createSupportMock } from "@olympus-support/msw";
import { SupportClient } from "@olympus-support/sdk";
import { postgresDialect, sqliteDialect } from "@olympus-support/server/node";
import { expect, it } from "vitest";
import type { Target } from "../src/index.ts";
import { mockOptions, mockTarget } from "./support/mock-target.ts";
import { createPostgresDatabase, isPostgresThere } from "./support/postgres.ts";
import { openServerTarget } from "./support/server-target.ts";

const subjects = ["refund", "order", "delivery", "gift card", "allergens", "opening hours", "reservation"];
const manners = ["How to change your", "About the", "Cancel a", "If you cannot find your", "Why is my late"];

/** Alike enough that many are equally good, and some of another language or for the staff alone. */
const articles = manners.flatMap((manner, way) =>
  subjects.map((subject, number) => ({
    title: `${manner} ${subject}`,
    body: `## ${subject}\n\n${subjects.slice(0, number).join(", ")}: ask about the ${subject}. ${manner} menu.`,
    category: number % 2 === 0 ? "orders" : "visits",
    tags: way === 0 ? [subject.replace(" ", "_")] : [],
    locale: way === 4 ? "fr" : "en",
    status: way === 1 ? ("internal" as const) : ("published" as const),
  })),
);
const queries = [
  "refunds",
  "change order",
  "about",
  "how to",
  "delivrey late",
  "gift",
  "allergne menu cancel",
  "hours",
];

/** What is found in a target, by title; the ids, which order what is equally good, are others there. */
async function rankingOn({ baseUrl, tokens, fetch }: Target): Promise<unknown> {
  if (!("tokenFor" in tokens)) throw new Error("The target must issue tokens.");
  const token = await tokens.tokenFor({ role: "manager", tenant: "ranking", agent: "agent_ranking" });
  const support = new SupportClient({ baseUrl, token, ...(fetch && { fetch }) });
  for (const article of articles) await support.kb.createArticle(article);
  const found = [];
  for (const q of queries) {
    const { results, suggested_response } = await support.kb.search({ q, limit: 50 });
    const ranked = results.toSorted(
      (one, other) => other.relevance_score - one.relevance_score || (one.title < other.title ? -1 : 1),
    );
    found.push([q, suggested_response, ranked.map((hit) => [hit.title, hit.relevance_score, hit.excerpt])]);
  }
  return found;
}

async function onServer(name: string, dialect: Parameters<typeof openServerTarget>[1]): Promise<unknown> {
  const { target, close } = await openServerTarget(name, dialect);
  return await rankingOn(target).finally(close);
}

it("ranks articles alike on every driver, to the last digit", { timeout: 60_000 }, async () => {
  const onSqlite = await onServer("SQLite", sqliteDialect(":memory:"));
  const mock = await createSupportMock(mockOptions);
  expect(
    await rankingOn({ ...mockTarget("the mock", mock), fetch: mock.fetch }).finally(() => mock.close()),
  ).toEqual(onSqlite);
  if (!(await isPostgresThere())) return;
  const database = await createPostgresDatabase();
  const onPostgres = onServer("PostgreSQL", postgresDialect(database.url)).finally(database.drop);
  expect(await onPostgres).toEqual(onSqlite);
});
