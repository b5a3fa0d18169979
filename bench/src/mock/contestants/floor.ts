import { createRequire } from "node:module";
import type { Figures } from "../figures.ts";
import { firstAnswer, roundTrips } from "../round-trips.ts";

/** MSW with one handler that answers every call with the same: what MSW itself takes. It is the mock's MSW, not bench's. */
export async function measureFloor(seconds: number): Promise<Figures> {
  const started = performance.now();
  const { resolve } = createRequire(
    createRequire(import.meta.url).resolve("@olympus-support/msw/package.json"),
  );
  const { setupServer } = (await import(resolve("msw/node"))) as typeof import("msw/node");
  const { http } = (await import(resolve("msw/http"))) as typeof import("msw");
  const loaded = performance.now();
  const server = setupServer(http.all("*", () => Response.json({ id: "ticket_001", data: [] })));
  server.listen();
  const made = performance.now() - loaded;
  const baseUrl = "http://localhost:8787/api/v1/support";
  const caller = { baseUrl, token: "any", fetch: globalThis.fetch };
  await firstAnswer(caller);
  const ready = performance.now() - started;
  const trips = await roundTrips(caller, seconds);
  server.close();
  return { ready, made, reset: null, ...trips };
}
