import { expect, test } from "vitest";
import { orderFaults } from "./order-faults.ts";

const wanted = ["a", "b", "c", "d"];

test.each([
  [["a", "b", "c", "d"], { lost: 0, doubled: 0, reordered: 0 }],
  [["a", "c", "d"], { lost: 1, doubled: 0, reordered: 0 }],
  [["a", "b", "b", "c", "d", "a"], { lost: 0, doubled: 2, reordered: 0 }],
  [["b", "a", "c", "d"], { lost: 0, doubled: 0, reordered: 1 }],
  [["d", "a", "b"], { lost: 1, doubled: 0, reordered: 1 }],
  [["a", "b", "c", "d", "e"], { lost: 0, doubled: 0, reordered: 0 }],
  [[], { lost: 4, doubled: 0, reordered: 0 }],
])("of %j", (found, faults) => {
  expect(orderFaults(wanted, found)).toEqual(faults);
});
