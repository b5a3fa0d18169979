import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** How much of what a package publishes is explained. */
export type Surface = { readonly names: number; readonly bare: readonly string[] };

type Manifest = { readonly exports?: Readonly<Record<string, unknown>> };

const root = join(import.meta.dirname, "../..");

/** Every `./dist/*.js` that a package's `exports` name, as the source file it is built from. */
function entriesOf(manifest: string): string[] {
  const { exports = {} } = JSON.parse(readFileSync(join(root, manifest), "utf8")) as Manifest;
  const built = JSON.stringify(exports).matchAll(/"\.\/dist\/([^"]+?)\.js"/g);
  return [...new Set([...built].map(([, name]) => join(root, dirname(manifest), "src", `${name}.ts`)))];
}

function isExplained(symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return [symbol, target].some((one) => one.getDocumentationComment(checker).length > 0);
}

function bareNames(entry: string, program: ts.Program): { names: number; bare: string[] } {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(entry);
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) return { names: 0, bare: [] };
  const exported = checker.getExportsOfModule(module);
  const bare = exported.filter((symbol) => !isExplained(symbol, checker));
  return {
    names: exported.length,
    bare: bare.map((symbol) => `${entry.slice(root.length + 1)}: ${symbol.name}`),
  };
}

/** The exported names of every package's entries, and those without a TSDoc comment. */
export function measureSurface(): Surface {
  const entries = globSync("packages/*/package.json", { cwd: root }).sort().flatMap(entriesOf);
  const program = ts.createProgram(entries, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: ["node"],
    skipLibCheck: true,
  });
  const measured = entries.map((entry) => bareNames(entry, program));
  return {
    names: measured.reduce((sum, one) => sum + one.names, 0),
    bare: measured.flatMap((one) => one.bare),
  };
}
