import { expect, it } from "vitest";
import { readSeed } from "./chat-seed.ts";

it("CHAT_SEED names all batches or one", () => {
  expect(readSeed("7")).toEqual({ seed: 7, batch: undefined });
  expect(readSeed("7:3")).toEqual({ seed: 7, batch: 3 });
  expect(readSeed(undefined).seed).not.toBeNaN();
});

it.each(["", "seven", "7:", ":3", "7:3:1", "-7"])("%j is no seed", (text) => {
  expect(() => readSeed(text)).toThrow(`CHAT_SEED takes a seed such as 7, or 7:3, not "${text}".`);
});
