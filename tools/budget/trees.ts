import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** One hand-written file, parsed. */
export type SourceFile = { readonly path: string; readonly lines: number; readonly ast: ts.SourceFile };

const root = join(import.meta.dirname, "../..");
const isTest = (path: string): boolean =>
  /\.test(-d)?\.ts$/.test(path) || /^(packages|examples|test)\/[^/]+\/test\//.test(path);

const countLines = (text: string): number => text.split("\n").length - (text.endsWith("\n") ? 1 : 0);

/** Parses one file; exported apart so that a measure can be tried on a text. */
export function parse(path: string, text: string): SourceFile {
  const ast = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return { path, lines: countLines(text), ast };
}

function read(patterns: readonly string[], keep: (path: string) => boolean): SourceFile[] {
  const paths = globSync(patterns, { cwd: root }).map((path) => path.replaceAll("\\", "/"));
  return paths
    .filter((path) => !/(^|\/)(node_modules|dist|generated)\//.test(path) && keep(path))
    .sort()
    .map((path) => parse(path, readFileSync(join(root, path), "utf8")));
}

const packages = ["packages/*/src/**/*.ts", "packages/*/test/**/*.ts"];
const others = ["openapi/**/*.ts", "examples/**/*.ts", "tools/**/*.ts", "bench/**/*.ts", "test/**/*.ts"];

/** Our hand-written code: what we publish, what helps to make it, and the tests of both. */
export function readTrees() {
  return {
    packages: read(packages, (path) => !isTest(path)),
    packageTests: read(packages, isTest),
    others: read(others, (path) => !isTest(path)),
    otherTests: read(others, isTest),
  };
}
