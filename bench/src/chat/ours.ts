import { createSupport } from "@olympus-support/server";
import { serve, sqliteDialect } from "@olympus-support/server/node";
import { secret } from "../http/child.ts";

/** What `olympus-support serve` runs, with a limit of frames that no measurement reaches: the program has no setting for it. */
const { SUPPORT_DATABASE_URL = "", SUPPORT_PORT, SUPPORT_PUBLIC_URL: publicUrl = "" } = process.env;

const support = createSupport({
  dialect: sqliteDialect(SUPPORT_DATABASE_URL.replace(/^sqlite:/, "")),
  auth: { secret },
  rateLimit: { perSecond: 0, burst: 0 },
  tenantRateLimit: { perSecond: 0, burst: 0 },
  settings: { publicUrl, chatFramesPerSecond: 1_000_000 },
});
await support.migrate();
const server = await serve(support, { host: "127.0.0.1", port: Number(SUPPORT_PORT) });
process.once("SIGTERM", () => server.close());
