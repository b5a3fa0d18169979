import { SupportError } from "../errors.ts";
import { isMigrated } from "../storage/migrate.ts";
import type { OperationHandlers } from "./operation.ts";

export const systemRoutes = {
  getHealth: async () => ({ status: "ok" as const }),
  getReadiness: async (ctx) => {
    if (await isMigrated(ctx.db)) return { status: "ok" as const };
    throw new SupportError("unavailable", "The database lacks migrations. Run: olympus-support migrate.", {
      retryAfter: 5,
    });
  },
} satisfies Partial<OperationHandlers>;
