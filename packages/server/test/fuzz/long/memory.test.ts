import { expect, it } from "vitest";
import { growth, leastMinutes, type Memory } from "./memory.ts";

const steady = (minute: number): Memory => ({ heap: 60 + (minute % 3), resident: 200 + (minute % 5) });
const minutes = Array.from({ length: 30 }, (_, minute) => minute);

it("memory that goes up and down is flat, however the first minutes were", () => {
  expect(growth(minutes.map((minute) => (minute < 7 ? { heap: 20, resident: 90 } : steady(minute))))).toEqual(
    [],
  );
});

it("memory that grows is told, of the heap and of the process", () => {
  const leak = (minute: number): Memory => ({ heap: 60 + 2 * minute, resident: 200 + 5 * minute });
  expect(growth(minutes.map(leak))).toEqual([
    "heap grew from 88 to 112 MiB",
    "resident grew from 270 to 330 MiB",
  ]);
});

it("memory that a busy machine took away for a while is flat when it is back", () => {
  const dip = (minute: number): Memory =>
    minute < 2 || minute > 20 ? steady(minute) : { heap: 50, resident: 90 };
  expect(growth(minutes.map(dip))).toEqual([]);
});

it("memory is not judged by a few minutes", () => {
  expect(growth(minutes.slice(0, leastMinutes - 1).map(steady))).toBeNull();
  expect(growth(minutes.slice(0, leastMinutes).map(steady))).toEqual([]);
});
