import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "vite";

/** Bytes of a page's files. */
export interface Size {
  readonly script: number;
  readonly scriptGzip: number;
  readonly wasm: number;
  readonly wasmGzip: number;
}

const entry = "virtual:page";
const mock = createRequire(import.meta.url).resolve("@olympus-support/msw/package.json");

/** What Vite makes of a page that is nothing but this program, minified. */
export async function sizeOf(program: string): Promise<Size> {
  const outDir = await mkdtemp(join(tmpdir(), "bundle-size-"));
  try {
    await build({
      configFile: false,
      logLevel: "silent",
      plugins: [asPage(program)],
      build: { outDir, emptyOutDir: true, target: "es2022", rolldownOptions: { input: entry } },
    });
    return await measure(join(outDir, "assets"));
  } finally {
    await rm(outDir, { recursive: true });
  }
}

/** The program's packages are those of the mock's own package. */
function asPage(program: string): Plugin {
  return {
    name: "as-page",
    enforce: "pre",
    resolveId(source, importer) {
      if (source === entry) return `\0${entry}`;
      return importer === `\0${entry}` ? this.resolve(source, mock, { skipSelf: true }) : null;
    },
    load: (id) => (id === `\0${entry}` ? program : null),
  };
}

async function measure(folder: string): Promise<Size> {
  const size = { script: 0, scriptGzip: 0, wasm: 0, wasmGzip: 0 };
  for (const name of await readdir(folder)) {
    const bytes = await readFile(join(folder, name));
    const kind = name.endsWith(".wasm") ? "wasm" : "script";
    size[kind] += bytes.length;
    size[`${kind}Gzip`] += gzipSync(bytes, { level: 9 }).length;
  }
  return size;
}
