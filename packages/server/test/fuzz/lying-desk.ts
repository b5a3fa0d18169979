import { type Desk, makeDesk } from "../support/make-desk.ts";

type Answering = (request: Request) => Promise<Response>;

/** Answers in the desk's place; `ask` is how to have it answered by the desk. */
export type Lie = (request: Request, ask: Answering) => Promise<Response>;

/** The desk with a liar in front of it, so that one sees whether lies are noticed. */
export function lyingDesk(desk: Desk, lie: Lie): Desk {
  const { support, db, newTenant } = desk;
  const ask: Answering = async (request) => await support.app.fetch(request);
  const app = { fetch: (request: Request) => lie(request, ask) };
  return { ...makeDesk(() => ({ support: { ...support, app }, db })), newTenant };
}

/** An answer with this body. */
export function json(status: number, body: unknown): Response {
  const type = status < 400 ? "application/json" : "application/problem+json";
  return new Response(JSON.stringify(body), { status, headers: { "content-type": type } });
}
