import type { Dialect } from "kysely";
import { createSupport, type Support, type SupportOptions } from "../../src/create-support.ts";
import { secret } from "./tokens.ts";

const noLimit = { perSecond: 0, burst: 0 };

/** No test reaches out of its process unless it says so. */
const noNetwork = (): Promise<never> => Promise.reject(new Error("There is no network in tests."));

/** The real app on the database of `dialect`, with its tables and, unless said otherwise, no limit of calls. */
export async function prepareDesk(dialect: Dialect, options: Partial<SupportOptions> = {}): Promise<Support> {
  const limits = { rateLimit: noLimit, tenantRateLimit: noLimit };
  const support = createSupport({ dialect, auth: { secret }, fetch: noNetwork, ...limits, ...options });
  await support.migrate();
  return support;
}
