import { expect, test } from "vitest";
import { describeDifference } from "./difference.ts";

test("names the place and both values", () => {
  const difference = { dialogue: "7", line: 3, what: "text", wanted: " hi", found: undefined };
  expect(describeDifference(difference)).toBe('dialogue 7, line 3: text: wanted " hi", found nothing');
});

test("shows a long text where it differs", () => {
  const wanted = `${"a".repeat(500)}X${"b".repeat(500)}`;
  const text = describeDifference({
    dialogue: null,
    line: null,
    what: "text",
    wanted,
    found: wanted.replace("X", "Y"),
  });
  expect(text).toMatch(/^the whole: text: wanted …a{30}Xb{29}…, found …a{30}Yb{29}…$/);
});

test("shows what cannot be seen", () => {
  const text = describeDifference({
    dialogue: "7",
    line: 1,
    what: "text",
    wanted: "a\u2028b",
    found: "a\u00a0b",
  });
  expect(text).toBe('dialogue 7, line 1: text: wanted "a\\u{2028}b", found "a\\u{a0}b"');
});
