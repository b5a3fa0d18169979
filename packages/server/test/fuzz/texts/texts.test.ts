import { afterAll, describe, expect, it } from "vitest";
import type { OperationId } from "../../../src/generated/operations.ts";
import { digestOf } from "../../matrix/digest.ts";
import { furnish } from "../../matrix/scene.ts";
import { tablesOf } from "../../races/stored-rows.ts";
import { engines, useDesk } from "../../support/desk.ts";
import { stockOf } from "../stock.ts";
import { createTally } from "../tally.ts";
import { hostileTexts, unstorableTexts } from "./hostile-texts.ts";
import { operationsWithTexts } from "./text-fields.ts";
import { expectKept, expectRefused } from "./text-run.ts";

const ids = operationsWithTexts.map(({ operationId }) => operationId);
const inAddress = (text: string): string => encodeURIComponent(text.slice(0, 200));

describe.each(engines)("hostile texts on %s", { timeout: 60_000 }, (engine) => {
  const desk = useDesk(engine);
  const tally = createTally();
  const newStock = async (id: OperationId) => stockOf(desk, await furnish(desk, "text"), id);
  // All of them on the one, and on the other another twentieth for each operation.
  const textsFor = (id: OperationId) =>
    engine === "SQLite" ? hostileTexts : hostileTexts.filter((_, nth) => nth % 20 === ids.indexOf(id) % 20);

  afterAll(() => console.info(`fuzz on ${engine}: ${hostileTexts.length} hostile texts: ${tally}`));

  it.each(ids)("are kept as they are by %s", async (id) => {
    const { client, next } = await newStock(id);
    for (const text of textsFor(id)) await expectKept(client, id, await next(), text, tally);
  });

  it.each(ids)("that no database keeps are refused by %s, wherever they stand", async (id) => {
    const { client, next } = await newStock(id);
    const own = await next();
    const tables = await tablesOf(desk.db);
    const before = await digestOf(desk.db, tables);
    for (const text of unstorableTexts) await expectRefused(client, id, own, text, tally);
    expect(await digestOf(desk.db, tables)).toEqual(before);
  });

  it("can all be searched for", async () => {
    const { client } = await newStock("searchArticles");
    for (const text of textsFor("createArticle")) {
      const { status } = await client.get(`/kb/search?q=${inAddress(text)}`);
      expect([text, status]).toEqual([text, 200]);
    }
  });

  it("are noticed when they are not kept", async () => {
    const { client, next } = await newStock("sendMessage");
    const post: typeof client.post = (path, body, headers) =>
      client.post(path, String(body).replace("\\u0007", ""), headers);
    const kept = expectKept({ ...client, post }, "sendMessage", await next(), "a\u0007b", createTally());
    await expect(kept).rejects.toThrow("is read with another content");
  });
});
