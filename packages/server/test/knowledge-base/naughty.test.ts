import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { engines, useDesk } from "../support/desk.ts";
import { fill, search, titles } from "./library.ts";

const naughty = [
  " |  \t\n|.|?!…|…and the|🍕|\u200b|\ufeff|\u202etfel|\u0301|zalgö̸̢͖́|Ω≈ç√∫|ﷺ|漢|ﬁ|İ|ß|\u{10ffff}",
  "'|\"|' OR 1=1 --|%|_|\\|*|\"refund|refund*|title:refund|refund AND NOT refund|NEAR(refund)|(refund|refund)",
  "-refund|^refund~2|{refund}|$1|$refund|<b>refund</b>|&refund=1#refund|refund\\|../refund",
  "__proto__|constructor|toString|hasOwnProperty|null|undefined|NaN|true|0|-1",
  ["a".repeat(500), "a b ".repeat(125), "漢字".repeat(250), "x y".repeat(166)].join("|"),
].flatMap((row) => row.split("|"));

describe.each(engines)("a search for anything at all on %s", (engine) => {
  const desk = useDesk(engine);

  it("is answered", async () => {
    const client = await fill(desk, desk.newTenant(), [{ title: "Refunds", body: "We refund." }]);
    for (const text of naughty) {
      const found = await search(client, text);
      const finds = /\brefund\b/.test(text);
      expect([text, found.status, titles(found)]).toEqual([text, 200, finds ? ["Refunds"] : []]);
      expect((await client.post("/kb/suggest", { message: text })).status).toBe(200);
    }
  });

  it("finds the article that is about just that", async () => {
    const words = ["constructor", "__proto__", "toString", "valueOf", "漢字", "zalgö̸̢͖́", "42"];
    const client = await fill(
      desk,
      desk.newTenant(),
      words.map((title) => ({ title, body: "Text." })),
    );
    for (const word of words) expect(titles(await search(client, word))).toContain(word);
  });

  it("is answered, best first", async () => {
    const texts = ["refund order", "__proto__ constructor", "返金は五日", "Straße «œuvre»"];
    const client = await fill(
      desk,
      desk.newTenant(),
      texts.map((body) => ({ title: body, body })),
    );
    const pieces = fc.constantFrom(...texts.flatMap((text) => [...text]), ..."aeiou \u{1f355}\u0301");
    const queries = fc.string({ unit: pieces, minLength: 1, maxLength: 40 });
    const check = async (text: string) => {
      const found = await search(client, text);
      expect([text, found.status]).toEqual([text, 200]);
      const scores: number[] = found.body.results.map(
        (each: { relevance_score: number }) => each.relevance_score,
      );
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    };
    await fc.assert(fc.asyncProperty(queries, check), { numRuns: 60 });
  });
});
