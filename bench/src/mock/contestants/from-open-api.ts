import type { Figures } from "../figures.ts";
import { firstAnswer, roundTrips } from "../round-trips.ts";

/** MSW handlers that `@mswjs/source` makes of the document. */
export async function measureFromOpenApi(document: string, seconds: number): Promise<Figures> {
  const started = performance.now();
  const [{ fromOpenApi }, { setupServer }] = await Promise.all([
    import("@mswjs/source/open-api"),
    import("msw/node"),
  ]);
  const loaded = performance.now();
  const server = setupServer(...(await fromOpenApi(document)));
  server.listen({ onUnhandledRequest: "error" });
  const made = performance.now() - loaded;
  const baseUrl = "http://localhost:8787/api/v1/support";
  // Without this it answers 501 to what is created: it looks for a 200.
  const caller = { baseUrl, token: "any", fetch: globalThis.fetch, creation: "?response=201" };
  await firstAnswer(caller);
  const ready = performance.now() - started;
  const trips = await roundTrips(caller, seconds);
  server.close();
  return { ready, made, reset: null, ...trips };
}
