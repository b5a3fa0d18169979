import { join } from "node:path";
import { build } from "tsdown";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../src");

/** What a bundler for browsers makes of an entry, with everything that it imports; and what it would still import. */
async function bundle(
  entry: string,
): Promise<{ readonly code: string; readonly imports: readonly string[] }> {
  const { bundles } = await build({
    entry: [join(root, entry)],
    config: false,
    format: "esm",
    platform: "browser",
    dts: false,
    write: false,
    clean: false,
    logLevel: "silent",
    deps: { alwaysBundle: [/./], neverBundle: [/^node:/], onlyBundle: false },
  });
  const chunks = bundles.flatMap((one) => one.chunks).filter((chunk) => chunk.type === "chunk");
  return {
    code: chunks.map((chunk) => chunk.code).join("\n"),
    imports: chunks.flatMap((chunk) => [...chunk.imports, ...chunk.dynamicImports]),
  };
}

it("the root entry is one file for a browser, which imports nothing of Node", async () => {
  const { code, imports } = await bundle("index.ts");
  expect(imports).toEqual([]);
  expect(code).toContain("createSupport");
  expect(code).not.toMatch(/\b__require\("/);
});

it("the Node host does, which the check sees", async () => {
  const { imports } = await bundle("node/staff-token.ts");
  const host = await bundle("node/dev-files.ts");
  expect(imports).toEqual([]);
  expect(host.imports).toContain("node:fs/promises");
});
