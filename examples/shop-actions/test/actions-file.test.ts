import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { SupportClient } from "@olympus-support/sdk";
import { expect, onTestFinished, test } from "vitest";
import { Books } from "../src/shop/books.ts";
import { readStock } from "../src/shop/read-stock.ts";
import { serveShop } from "../src/shop/serve-shop.ts";
import { writeShop } from "./made-up-shop.ts";

const server = dirname(createRequire(import.meta.url).resolve("@olympus-support/server/package.json"));
const cli = join(server, "dist/node/cli.js");
const actionsFile = join(import.meta.dirname, "../src/desk/actions-file.ts");

/** Runs `olympus-support serve --dev` with the actions of the file until what it prints matches, or until it ends. */
async function startDesk(environment: Readonly<Record<string, string>>, until: RegExp): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "shop-actions-test-"));
  const child = spawn(process.execPath, [cli, "serve", "--dev", "--port", "0"], {
    cwd: folder,
    env: { PATH: process.env["PATH"], SUPPORT_ACTIONS_FILE: actionsFile, ...environment },
  });
  const closed = once(child, "close");
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await closed;
    await rm(folder, { recursive: true, force: true });
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (part: string) => {
      text += part;
    });
  }
  let hasEnded = false;
  void closed.then(() => {
    hasEnded = true;
  });
  await expect.poll(() => hasEnded || until.test(text), { timeout: 20_000 }).toBe(true);
  return text;
}

test("a desk of the command line has the shop's actions", async () => {
  await using folder = await writeShop();
  const books = new Books(await readStock(folder.path));
  const secret = `whsec_${randomBytes(32).toString("base64")}`;
  await using shop = await serveShop(() => books, { secret });
  const printed = await startDesk({ SHOP_URL: shop.url, SHOP_SECRET: secret }, /^eyJ\S+$/m);
  const [baseUrl = ""] = /http:\/\/localhost:\d+(?=\/api)/.exec(printed) ?? [];
  const [token = ""] = /^eyJ\S+$/m.exec(printed) ?? [];
  const client = new SupportClient({ baseUrl, token });

  const { actions } = await client.quickActions.list();
  const ids = ["action_refund", "action_exchange", "action_cancel", "action_change_address"];
  expect(actions.map(({ id }) => id)).toEqual(ids);
  await client.agents.updateStatus("agent_001", { status: "available" });
  const { session_id } = await client.sessions.start({ customer_id: "ann", channel: "chat" });
  const run = (order_id: string) =>
    client.quickActions.execute("action_refund", { session_id, context: { order_id } });
  expect(await run("#D1")).toMatchObject({ success: true, result: { paid_back: 38.1 } });
  expect(await run("#D1")).toMatchObject({ success: false, code: "already_refunded" });
  expect(books.effects).toHaveLength(1);
});

test("a desk that is not told where the shop is does not start, and says so", async () => {
  const printed = await startDesk({}, /Set SHOP_URL/);
  expect(printed).toContain(
    "the function that it exports has failed: Set SHOP_URL and SHOP_SECRET. Mend that.",
  );
});
