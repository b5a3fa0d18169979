import { describe, expect, it } from "vitest";
import { excerpt } from "../../src/knowledge-base/excerpt.ts";
import { passage } from "../../src/knowledge-base/passage.ts";
import { plainText } from "../../src/knowledge-base/plain-text.ts";
import { slugOf } from "../../src/knowledge-base/slug.ts";
import { wordsOf } from "../../src/knowledge-base/words.ts";

const size = 64 * 1024;
const inTime = 200;
const termsIn = (text: string) => wordsOf(text).map((word) => word.stem);
const readings: Readonly<Record<string, (text: string) => unknown>> = {
  "the words": wordsOf,
  "the slug": slugOf,
  "an excerpt": (text) => excerpt(text, termsIn, () => 1),
  "a passage": (text) => passage(text, termsIn, () => 1),
};

const letters = "a|a | |\n|a\n|. |a? |'|é|漢|กา|😀|\u0301|ﷺ|İ|\ud800".split("|");
// None of them is ever closed.
const marks = [
  "a· ·a ·\t·\n·a\n·\r·\u00a0·\u2028·é·!·[·]·(·![·[]·[a](·[a](b ·[a](b \"·[a](b '·[a](<·[a](b(·[a](b(c)·[a][·[!a",
  "> ·>·            >·> [!·- [ ·# ·1. ·{#a·   {#a}·`·` ·a`·``` ·~~~\n·*·**a·* · *a·_·_a·a_·~·\\·\\!·|·|-",
  "<·<a·<a ·</·<!--·<!-- -·<https://·<mailto:·&·&amp",
].flatMap((row) => row.split("·"));

/** As many of the part as are 64 KiB of UTF-8, with something before and behind. */
function hostile(before: string, part: string, behind: string): string {
  const bytes = new TextEncoder().encode(part).length;
  return `${before}${part.repeat(size / bytes)}${behind}`;
}

/** Milliseconds of the processor's time, the least of some attempts, so that a busy machine does not count. */
function timeOf(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 5 && best > inTime / 2; attempt += 1) {
    const start = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const tooSlow = (read: (text: string) => unknown, parts: readonly string[], before = "", behind = "") =>
  parts.filter((part) => timeOf(() => read(hostile(before, part, behind))) > inTime);

describe("a hostile text of 64 KiB", { timeout: 120_000 }, () => {
  it.each([
    ["", ""],
    [">[a](b", " {#a} x"],
    ["- `<a", "``"],
  ])("is plain in time, whatever mark it has between %j and %j", (before, behind) => {
    expect(tooSlow(plainText, marks, before, behind)).toEqual([]);
  });

  it.each(Object.entries(readings))("gives %s in time, whatever it is made of", (_name, read) => {
    expect(tooSlow(read, letters)).toEqual([]);
  });
});
