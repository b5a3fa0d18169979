import { rename } from "node:fs/promises";
import { expect, test } from "vitest";
import { recordings, writeLines, writeRecordings } from "../test/dialogues.ts";
import { linesOf } from "./dialogue.ts";
import { readDialogues } from "./read-dialogues.ts";

test("reads every dialogue in order, with its texts untouched", async () => {
  await using file = await writeRecordings();
  const dialogues = await Array.fromAsync(readDialogues(file.path, Number.POSITIVE_INFINITY));
  expect(dialogues.map(({ id, resolution, score }) => [id, resolution, score])).toEqual([
    ["1", "resolved", 5],
    ["2", "resolved", 5],
    ["3", "abandoned", 2],
    ["4", "abandoned", 2],
  ]);
  expect(dialogues.flatMap(linesOf)[1]?.text).toBe("\tHi! Is there a table\u2028for five tonight?  ");
});

test("reads plain text too, and stops at the limit before a broken line", async () => {
  const whole = recordings.map((recording) => JSON.stringify(recording));
  await using file = await writeLines("chats.jsonl", [...whole, "{"]);
  expect(await Array.fromAsync(readDialogues(file.path, 4))).toHaveLength(4);
  await expect(Array.fromAsync(readDialogues(file.path, 5))).rejects.toThrow(/chats\.jsonl, line 5: /);
});

test("fails on a file that is not gzip although its name says so", async () => {
  await using file = await writeLines("chats.jsonl", ["not gzip"]);
  await rename(file.path, `${file.path}.gz`);
  await expect(Array.fromAsync(readDialogues(`${file.path}.gz`, 1))).rejects.toThrow(/header/);
});
