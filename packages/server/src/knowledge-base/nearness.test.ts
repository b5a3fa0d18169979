import { describe, expect, it } from "vitest";
import { nearness, titleMatch } from "./nearness.ts";

const [refund, order, soup, brew, other] = [1, 2, 3, 4, 0];
const sought = new Map([
  [refund, { word: 0, likeness: 1, worth: 4 }],
  [order, { word: 1, likeness: 1, worth: 2 }],
  [soup, { word: 2, likeness: 1, worth: 1 }],
  [brew, { word: 2, likeness: 0.5, worth: 1 }],
]);
const text = (...numbers: readonly number[]) => Int32Array.from(numbers);
const far = Array.from({ length: 7 }, () => other);

describe("how near words are to each other", () => {
  it("is what those are worth that stand within eight words, in any order", () => {
    expect(nearness(text(order, other, other, refund), sought)).toBe(6);
    expect(nearness(text(refund, ...far.slice(1), order), sought)).toBe(6);
    expect(nearness(text(refund, ...far, order), sought)).toBe(4);
  });

  it("is that of the best place, and of different words", () => {
    expect(nearness(text(soup, order, ...far, refund, ...far, order, soup, refund), sought)).toBe(7);
    expect(nearness(text(order, order, order), sought)).toBe(2);
  });

  it("is less for a word that is only like one", () => {
    expect(nearness(text(brew), sought)).toBe(0.5);
    expect(nearness(text(other, 99), sought)).toBe(0);
    expect(nearness(text(), sought)).toBe(0);
  });
});

describe("how a title matches", () => {
  it("is what its words are worth by the share of it that they are", () => {
    expect(titleMatch(text(refund), sought)).toBe(4);
    expect(titleMatch(text(refund, order), sought)).toBe(6);
    expect(titleMatch(text(refund, other), sought)).toBe(2);
    expect(titleMatch(text(brew), sought)).toBe(0.25);
  });

  it("is nothing without words", () => {
    expect(titleMatch(text(), sought)).toBe(0);
    expect(titleMatch(text(other), sought)).toBe(0);
  });
});
