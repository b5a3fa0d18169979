import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { migratedImage } from "../src/desk/empty-image.ts";
import { sqliteEngine } from "../src/sqlite/engine.ts";
import { type PackedImage, unpack } from "../src/sqlite/packed-image.ts";
import { measured } from "./support/slowness.ts";

const run = promisify(execFile);
const dist = join(import.meta.dirname, "../dist");

interface Figures {
  readonly loaded: number;
  readonly first: number;
  readonly next: number;
  readonly reset: number;
}

/** A program of its own, as a test run is: what each step took, in milliseconds. */
const program = `
  await import("msw/node");
  const started = performance.now();
  const { createSupportMock } = await import("@olympus-support/msw");
  const loaded = performance.now();
  const mock = await createSupportMock();
  const first = performance.now();
  await createSupportMock();
  const next = performance.now();
  const resets = [];
  for (let round = 0; round < 31; round += 1) {
    const before = performance.now();
    await mock.reset();
    resets.push(performance.now() - before);
  }
  const reset = resets.sort((one, two) => one - two)[15];
  console.log(JSON.stringify({ loaded: loaded - started, first: first - loaded, next: next - first, reset }));
`;

async function measure(): Promise<Figures> {
  const args = ["--input-type=module", "-e", program];
  const { stdout } = await run(process.execPath, args, { cwd: join(import.meta.dirname, "..") });
  return JSON.parse(stdout) as Figures;
}

it("is ready within 150 ms, or in as many times that as the machine is slow, and reset within 10", async () => {
  const rounds = await measured(measure);
  console.log("import, first mock, next, reset in ms, and of Node's usual start:");
  for (const { figures, slow } of rounds) {
    const { loaded, first, next, reset } = figures;
    console.log([loaded, first, next, reset, slow].map((figure) => figure.toFixed(2)).join(" "));
  }
  expect(Math.min(...rounds.map(({ figures, slow }) => figures.first / slow))).toBeLessThan(150);
  expect(Math.min(...rounds.map(({ figures }) => figures.reset))).toBeLessThan(10);
});

it.each(["index", "node/index", "browser/index", "socket/index"])(
  "the built %s exports what the source exports",
  (entry) => {
    const text = readFileSync(join(dist, `${entry}.js`), "utf8");
    const [, list = ""] = /export \{([^}]*)\}/.exec(text) ?? [];
    const built = list.split(",").map((name) => name.replace(/.* as /, "").trim());
    const source = readFileSync(join(dist, "../src", `${entry}.ts`), "utf8");
    const values = source.matchAll(/export \{([^}]*)\}/g);
    const written = Array.from(values).flatMap(([, names = ""]) =>
      names.split(",").flatMap((name) => (/^\s*\w+\s*$/.test(name) ? [name.trim()] : [])),
    );
    expect(built.sort()).toEqual(written.sort());
  },
);

it("has the very database inside that the server's migrations make", async () => {
  const text = readFileSync(join(dist, chunkName()), "utf8");
  const [, built = "[]"] = /const builtImage = (\[.*?\n\]);/s.exec(text) ?? [];
  const image = unpack(JSON.parse(built) as PackedImage);
  expect(image).toEqual(await migratedImage(await sqliteEngine()));
});

it("asks for nothing of a server's host, and keeps its insides out of the published types", () => {
  const manifest = JSON.parse(readFileSync(join(dist, "../package.json"), "utf8")) as {
    dependencies: object;
  };
  expect(Object.keys(manifest.dependencies)).toEqual(["@olympus-support/sdk", "@sqlite.org/sqlite-wasm"]);
  const types = readFileSync(join(dist, "index.d.ts"), "utf8");
  expect(types).not.toMatch(/LiveMock|FaultList|kysely|hono/);
});

it("has the licence of everything that is inside", () => {
  const licences = readFileSync(join(dist, "third-party-licences.txt"), "utf8");
  for (const name of ["hono", "kysely", "zod", "jose", "minisearch", "stemmer"]) {
    expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\((MIT|ISC)\\)$`, "m"));
  }
  expect(licences).toContain("Permission is hereby granted");
});

/** The file that all entries share. */
function chunkName(): string {
  return /from "\.\/([^"]+)"/.exec(readFileSync(join(dist, "index.js"), "utf8"))?.[1] ?? "";
}
