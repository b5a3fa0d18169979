import type { QuickAction } from "@olympus-support/server";
import { shopActions } from "./shop-actions.ts";

/** For `SUPPORT_ACTIONS_FILE`: the actions of the shop that the environment names. */
// biome-ignore lint/style/noDefaultExport: that is what the command line looks for.
export default function actions(): readonly QuickAction[] {
  const { SHOP_URL: url, SHOP_SECRET: secret } = process.env;
  if (url === undefined || secret === undefined) throw new Error("Set SHOP_URL and SHOP_SECRET.");
  return shopActions({ url, secret });
}
