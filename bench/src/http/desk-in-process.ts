import { createSupport } from "@olympus-support/server";
import { postgresDialect, sqliteDialect } from "@olympus-support/server/node";
import { secret } from "./child.ts";

/** A desk that is filled before anything is measured. */
export interface DeskInProcess extends AsyncDisposable {
  /** Answers the body. Throws when the call is refused. */
  call(token: string, method: string, path: string, body: object): Promise<Record<string, unknown>>;
  /** Does what is due. */
  tick(): Promise<void>;
}

const chatTokenSeconds = 4 * 3600;

/** Makes the schema and takes calls without limits; customers' tokens outlast the longest run. */
export async function deskInProcess(
  url: string,
  clock: () => Date = () => new Date(),
): Promise<DeskInProcess> {
  const dialect = url.startsWith("sqlite:")
    ? sqliteDialect(url.replace(/^sqlite:/, ""))
    : postgresDialect(url);
  const support = createSupport({
    dialect,
    auth: { secret },
    clock,
    rateLimit: { perSecond: 0, burst: 0 },
    tenantRateLimit: { perSecond: 0, burst: 0 },
    settings: { publicUrl: "http://127.0.0.1", chatTokenSeconds },
  });
  await support.migrate();
  return {
    async call(token, method, path, body) {
      const request = new Request(`http://127.0.0.1/api/v1/support${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      const response = await support.app.fetch(request);
      if (!response.ok) throw new Error(await response.text());
      return (await response.json()) as Record<string, unknown>;
    },
    tick: async () => {
      await support.tick();
    },
    [Symbol.asyncDispose]: () => support.close(),
  };
}
