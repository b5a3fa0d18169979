import { expect, it } from "vitest";
import { seeded } from "../src/scenarios/seeded.ts";
import { storm } from "./support/storm.ts";

it.each([1, 2, 3, 4, 5])(
  "whatever goes wrong, each message is stored and told once (storm %i)",
  async (seed) => {
    const { sent, stored, told } = await storm(seeded(seed));
    expect(stored.toSorted()).toEqual(sent.toSorted());
    expect(told).toEqual(stored);
  },
);
