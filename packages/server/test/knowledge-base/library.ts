import type { Answer, TestClient } from "../support/client.ts";
import type { Desk } from "../support/desk.ts";
import { managerOf } from "../support/people.ts";

/** Stores the articles, published unless they say otherwise, and answers a client of the tenant's staff. */
export async function fill(desk: Desk, tenant: string, articles: readonly object[]): Promise<TestClient> {
  for (const article of articles) {
    const made = await managerOf(desk, tenant).post("/kb/articles", { status: "published", ...article });
    if (made.status !== 201) throw new Error(`No article was made: ${JSON.stringify(made.body)}`);
  }
  return desk.client({ tenant });
}

/** Searches as one types; `more` are other parameters. */
export function search(
  client: TestClient,
  q: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return client.get(`/kb/search?${new URLSearchParams({ q, ...more })}`);
}

export function titles({ body }: Answer): string[] {
  return body.results.map((result: { title: string }) => result.title);
}
