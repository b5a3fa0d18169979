import { describe, expect, it } from "vitest";
import { wordsOf } from "./words.ts";

const plains = (text: string) => wordsOf(text).map((word) => word.plain);
const stems = (text: string) => [...new Set(wordsOf(text).map((word) => word.stem))];

describe("the words of a text", () => {
  it("share the stem of their English forms, and keep how they were written", () => {
    expect(stems("refund refunds refunded Refunding")).toEqual(["refund"]);
    expect(plains("Refunds refunding")).toEqual(["refunds", "refunding"]);
  });

  it("are not stemmed in other scripts, with digits, or when they are too short", () => {
    for (const word of ["заказы", "b2bs", "ps"]) expect(stems(word)).toContain(word);
  });

  it("are known for those that every question has", () => {
    const telling = (text: string) =>
      wordsOf(text)
        .filter((word) => !word.stop)
        .map((word) => word.plain);
    expect(telling("How do I get my refund, please? Thank you!")).toEqual(["refund"]);
    expect(telling("I can't, don’t and WON'T")).toEqual([]);
  });

  it.each([
    ["case", "CAFÉ café"],
    ["how an accent is written", "caf\u00e9 cafe\u0301 cafe"],
    ["compatibility forms", "ﬁle file ｆｉｌｅ 𝐟𝐢𝐥𝐞"],
    ["the kind of apostrophe", "п'ять п’ять пʼять"],
    ["the final sigma's vowels", "Ίσως ισως"],
    ["the dot of a Turkish capital", "İzmir izmir"],
  ])("are the same whatever %s", (_name, text) => {
    expect(new Set(plains(text)).size).toBe(1);
  });

  it("keep the marks that make other words in other scripts", () => {
    expect(plains("की कि")).toEqual(["की", "कि"]);
    expect(plains("が か 한국어")).toEqual(["が", "か", "한국어"].map((word) => word.normalize("NFC")));
  });

  it("are pairs of letters where there are no spaces", () => {
    expect(plains("東京都 駅")).toEqual(["東京", "京都", "駅"]);
    expect(plains("ผัดไทย")).toEqual(["ผั", "ัด", "ดไ", "ไท", "ทย"]);
    expect(plains("コーヒー")).toEqual(["コー", "ーヒ", "ヒー"]);
    expect(plains("ｺｰﾋｰ")).toEqual(plains("コーヒー"));
    expect(plains("𠮷野家")).toEqual(["𠮷野", "野家"]);
    expect(plains("iPhone用ケース2個")).toEqual(["iphone", "用ケ", "ケー", "ース", "2", "個"]);
  });

  it("end at everything that is no letter or digit", () => {
    expect(plains("a_table/3.50—ord#12🍕pizza\u0000x")).toEqual([
      "a",
      "table",
      "3",
      "50",
      "ord",
      "12",
      "pizza",
      "x",
    ]);
    expect(plains("?! … 🍕 \u200b")).toEqual([]);
  });

  it("are cut when they are longer than words are", () => {
    expect(plains("a".repeat(65))).toEqual(["a".repeat(64)]);
  });

  it("have the stems that they had, however many others were read since", () => {
    const before = wordsOf("paying customers");
    wordsOf(Array.from({ length: 30_000 }, (_, number) => `w${number}`).join(" "));
    expect(wordsOf("paying customers")).toEqual(before);
  });
});
