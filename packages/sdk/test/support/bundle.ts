import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "tsdown";

const test = join(import.meta.dirname, "..");

/** What a web page's bundler makes of a program that uses the built package: one minified file. */
export async function bundleForBrowser(program: string): Promise<string> {
  // Within the package, for there its own name leads to what was built.
  const folder = mkdtempSync(join(test, ".bundle-"));
  const entry = join(folder, "program.js");
  writeFileSync(entry, program);
  try {
    const { bundles } = await build({
      entry: [entry],
      config: false,
      format: "esm",
      platform: "browser",
      minify: true,
      dts: false,
      write: false,
      clean: false,
      logLevel: "silent",
      deps: { alwaysBundle: [/./] },
    });
    const [chunk, ...others] = bundles.flatMap(({ chunks }) => chunks);
    if (chunk?.type !== "chunk" || others.length > 0) throw new Error("The program did not become one file.");
    return chunk.code;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
