import { describe, expect, it } from "vitest";
import { didYouMean, nearest } from "./nearest.ts";

const commands = ["serve", "migrate", "token", "import-kb"];

describe("the nearest word", () => {
  it.each([
    ["serv", "serve"],
    ["sreve", null],
    ["serves", "serve"],
    ["migrat", "migrate"],
    ["migration", "migrate"],
    ["tokens", "token"],
    ["import", "import-kb"],
    ["importkb", "import-kb"],
    ["help", null],
    ["x", null],
    ["", null],
  ])("to %j is %j", (word, meant) => expect(nearest(word, commands)).toBe(meant));

  it("makes a hint", () => {
    expect(didYouMean("serv", commands)).toBe(" Did you mean serve?");
    expect(didYouMean("dance", commands)).toBe("");
  });
});
