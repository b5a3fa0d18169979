import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../src/run.ts";
import { databases } from "./databases.ts";
import { madeUpShop, writeShop } from "./made-up-shop.ts";

async function runProgram(argv: readonly string[]) {
  const printed: string[] = [];
  const told: string[] = [];
  const print = (text: string) => void printed.push(text);
  const code = await run(argv, { env: process.env, print, tell: (text) => void told.push(text) });
  const figure = (name: string) => {
    const line = printed.find((one) => one.startsWith(`${name} `));
    return line === undefined ? undefined : Number(line.slice(name.length));
  };
  return { code, figure, text: [...printed, ...told].join("\n") };
}

/** The orders of a real shop, if they lie beside the checkout. REAL_ORDERS=1000 goes through so many. */
const realOrders = join(import.meta.dirname, "../../../../shared/data/retail-orders");
const areRealOrdersThere = existsSync(realOrders);
if (!areRealOrdersThere) console.warn("Skipped: there are no real orders beside the checkout.");
const limit = process.env["REAL_ORDERS"] ?? "40";

describe.each(databases)("a walk through all orders on %s", (database) => {
  test("finds records and books alike, although answers were lost", async () => {
    await using folder = await writeShop();
    const { code, figure, text } = await runProgram([folder.path, "--database", database, "--lose", "7"]);
    expect(code, text).toBe(0);
    expect([figure("orders"), figure("sessions"), figure("faults")], text).toEqual([7, 14, 0]);
    expect([figure("executions"), figure("dry runs")]).toEqual([84, 84]);
    expect(figure("refused: order_not_found")).toBe(7 * 4);
    expect(figure("lost answers")).toBeGreaterThan(10);
    expect(figure("asked again")).toBeGreaterThan(3);
  });

  test.runIf(areRealOrdersThere)("finds them alike for real orders", { timeout: 300_000 }, async () => {
    const options = ["--database", database, "--limit", limit];
    const { code, figure, text } = await runProgram([realOrders, ...options]);
    expect(code, text).toBe(0);
    expect([figure("orders"), figure("faults")], text).toEqual([Number(limit), 0]);
    expect(figure("succeeded")).toBeGreaterThan(Number(limit) / 2);
  });
});

describe("the command line", () => {
  test("--help explains the program", async () => {
    const { code, text } = await runProgram(["--help"]);
    expect([
      code,
      text.startsWith("Usage: pnpm --filter @olympus-support/example-shop-actions start"),
    ]).toEqual([0, true]);
  });

  test.each([
    [[], /Give the folder/],
    [["no-such-folder"], /There is no folder no-such-folder/],
    [["FOLDER", "FOLDER"], /one folder/],
    [["FOLDER", "--limit", "0"], /--limit takes .* not "0"/],
    [["FOLDER", "--concurrency", "101"], /--concurrency takes .* 1 to 100/],
    [["FOLDER", "--database", "mysql"], /sqlite or postgres/],
    [["FOLDER", "--fast"], /--fast/],
  ])("%j is bad usage", async (argv, complaint) => {
    await using folder = await writeShop();
    const { code, text } = await runProgram(argv.map((word) => (word === "FOLDER" ? folder.path : word)));
    expect(text).toMatch(complaint);
    expect(code).toBe(2);
  });

  test("a folder that holds no shop fails with its place", async () => {
    await using folder = await writeShop({ ...madeUpShop, products: [] });
    const { code, text } = await runProgram([folder.path]);
    expect(text).toMatch(/db\.json\.gz is no shop: .*products/s);
    expect(code).toBe(1);
  });
});
