import { type Limit, limitCode, limitEverything, limitPackages } from "./budget/limits.ts";
import { measureSurface } from "./budget/surface.ts";
import { readTrees } from "./budget/trees.ts";

function print(limits: readonly Limit[]): void {
  const width = Math.max(...limits.map((one) => one.what.length));
  for (const { what, measured, allowed, kept, where } of limits) {
    console.log(
      `${kept ? "ok    " : "BROKEN"} ${what.padEnd(width)}  ${measured.padStart(10)}  (${allowed})`,
    );
    if (!kept) for (const place of where.slice(0, 20)) console.log(`         ${place}`);
    if (!kept && where.length > 20) console.log(`         and ${where.length - 20} more`);
  }
}

const trees = readTrees();
const limits = [
  ...limitCode("packages", trees.packages),
  ...limitCode("openapi, examples, tools", trees.others),
  ...limitEverything(Object.values(trees).flat()),
  ...limitPackages(trees, measureSurface()),
];
print(limits);
process.exitCode = limits.every((one) => one.kept) ? 0 : 1;
