import { expect, test } from "vitest";
import { findCycles } from "./cycles.ts";
import { findAny, measureFunctions } from "./functions.ts";
import { limitCode, limitEverything, limitPackages } from "./limits.ts";
import { quantile } from "./numbers.ts";
import { parse } from "./trees.ts";

const broken = (limits: readonly { what: string; kept: boolean }[]): string[] =>
  limits.filter((one) => !one.kept).map((one) => one.what);

test("a quantile is one of the values", () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2);
  expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBe(9);
  expect(quantile([], 0.9)).toBe(0);
});

test("blocks nest, an else-if does not, and an inner function starts anew", () => {
  const text = `function f(a) {
  for (const b of a) { if (b) { try { b() } catch { while (a) a() } } else if (a) { a() } }
  return () => { if (a) a() };
}
`;
  expect(measureFunctions(parse("f.ts", text)).map((one) => [one.lines, one.nesting])).toEqual([
    [4, 4],
    [1, 1],
  ]);
});

test("any is found as a type and not as a word", () => {
  expect(findAny(parse("a.ts", "// any\nconst any = 1;\nexport const b: any[] = [any];\n"))).toEqual([
    "a.ts:3",
  ]);
});

test("a cycle through a type import is a cycle", () => {
  const files = [
    parse("x/a.ts", `import { b } from "./b.ts";\n`),
    parse("x/b.ts", `export { c } from "./y/c.ts";\n`),
    parse("x/y/c.ts", `import type { a } from "../a.ts";\n`),
    parse("x/d.ts", `import { a } from "./a.ts";\n`),
  ];
  expect(findCycles(files)).toEqual([["x/a.ts", "x/b.ts", "x/y/c.ts", "x/a.ts"]]);
});

test("files that import one file along two ways are no cycle", () => {
  const files = [
    parse("a.ts", `import "./b.ts";\nimport "./c.ts";\n`),
    parse("b.ts", `import "./d.ts";\n`),
    parse("c.ts", `import "./d.ts";\n`),
    parse("d.ts", "export {};\n"),
  ];
  expect(findCycles(files)).toEqual([]);
});

test("each broken budget is named", () => {
  const deep = "const f = (a) => { if (a) for (;;) while (a) switch (a) { case 1: break; } };\n";
  const long = parse(
    "long.ts",
    `function f() {\n${"  f();\n".repeat(500)}}\n${deep}let a: any;\nimport "./long.ts";\n`,
  );
  expect(broken(limitCode("code", [long]))).toEqual([
    "code: lines per file, median",
    "code: lines per file, p90",
    "code: lines per function, p90",
    "code: deepest nesting",
  ]);
  expect(broken(limitEverything([long]))).toEqual([
    "all: longest file",
    "all: `any`",
    "all: import cycles, types included",
  ]);
});

test("an unexplained name and too few tests break the packages' budget", () => {
  const trees = {
    packages: [parse("a.ts", "export const a = 1;\nexport const b = 1;\n")],
    packageTests: [parse("a.test.ts", "a();\n")],
    others: [],
    otherTests: [],
  };
  expect(broken(limitPackages(trees, { names: 2, bare: ["b"] }))).toEqual([
    "packages: published names with TSDoc",
    "packages: lines of tests to lines of source",
  ]);
});
