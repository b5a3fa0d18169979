import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { TsdownPlugin } from "tsdown";

const fileName = "third-party-licences.txt";

/** Puts the licences of everything that became part of the package beside it, as they ask for. */
export const withLicences: TsdownPlugin = {
  name: "with-licences",
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((one) => (one.type === "chunk" ? one.moduleIds : []));
    const folders = new Set(modules.flatMap((id) => packageOf(id) ?? []));
    if (folders.size === 0) return;
    const source = [...folders].sort().map(licenceOf).join("\n\n");
    this.emitFile({ type: "asset", fileName, source });
  },
};

/** The folder of the package that a module belongs to; undefined for one of ours. */
function packageOf(id: string): string | undefined {
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as Manifest;
  const [file] = globSync("{LICEN[CS]E,Licen[cs]e,licen[cs]e}*", { cwd: folder });
  const path = file === undefined ? join(dirname(folder), "LICENSE") : join(folder, file);
  const text = existsSync(path) ? readFileSync(path, "utf8").trim() : license;
  return `${name} ${version} (${license})\n\n${text}`;
}
