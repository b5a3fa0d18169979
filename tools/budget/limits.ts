import { findCycles } from "./cycles.ts";
import { findAny, measureFunctions } from "./functions.ts";
import { largest, quantile, total } from "./numbers.ts";
import type { Surface } from "./surface.ts";
import type { readTrees, SourceFile } from "./trees.ts";

/** One budget: what was measured, what is allowed, and the places to look at when it is broken. */
export type Limit = {
  readonly what: string;
  readonly measured: string;
  readonly allowed: string;
  readonly kept: boolean;
  readonly where: readonly string[];
};

type Trees = ReturnType<typeof readTrees>;

const limit = (what: string, measured: number, allowed: number, where: readonly string[]): Limit => ({
  what,
  measured: String(measured),
  allowed: `<= ${allowed}`,
  kept: measured <= allowed,
  where,
});

/** Length of files and functions and depth of nesting in the code of one tree. */
export function limitCode(name: string, files: readonly SourceFile[]): Limit[] {
  const lines = files.map((file) => file.lines);
  const functions = files.flatMap(measureFunctions);
  const long = files.filter((file) => file.lines > 200).map((file) => `${file.path} (${file.lines} lines)`);
  const big = functions.filter((one) => one.lines > 40).map((one) => `${one.at} (${one.lines} lines)`);
  const deep = functions.filter((one) => one.nesting > 3).map((one) => `${one.at} (${one.nesting} deep)`);
  return [
    limit(`${name}: lines per file, median`, quantile(lines, 0.5), 80, long),
    limit(`${name}: lines per file, p90`, quantile(lines, 0.9), 200, long),
    limit(
      `${name}: lines per function, p90`,
      quantile(
        functions.map((one) => one.lines),
        0.9,
      ),
      40,
      big,
    ),
    limit(`${name}: deepest nesting`, largest(functions.map((one) => one.nesting)), 3, deep),
  ];
}

/** What holds for every hand-written file, tests included. */
export function limitEverything(files: readonly SourceFile[]): Limit[] {
  const long = files.filter((file) => file.lines > 400).map((file) => `${file.path} (${file.lines} lines)`);
  const anys = files.flatMap(findAny);
  const cycles = findCycles(files).map((cycle) => cycle.join(" -> "));
  return [
    limit("all: longest file", largest(files.map((file) => file.lines)), 400, long),
    limit("all: `any`", anys.length, 0, anys),
    limit("all: import cycles, types included", cycles.length, 0, cycles),
  ];
}

/** How much of the published surface is explained, and how much of the packages is tests. */
export function limitPackages({ packages, packageTests }: Trees, surface: Surface): Limit[] {
  const explained = surface.names - surface.bare.length;
  const ratio = total(packageTests.map((file) => file.lines)) / total(packages.map((file) => file.lines));
  return [
    {
      what: "packages: published names with TSDoc",
      measured: `${explained} of ${surface.names}`,
      allowed: "all",
      kept: surface.names > 0 && surface.bare.length === 0,
      where: surface.bare,
    },
    {
      what: "packages: lines of tests to lines of source",
      measured: ratio.toFixed(2),
      allowed: "1 to 2.5",
      kept: ratio >= 1 && ratio <= 2.5,
      where: [],
    },
  ];
}
