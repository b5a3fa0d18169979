import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { isChromiumThere, visit } from "./support/page.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..");
let project = "";

/** An empty project with the packages as they would be published, and what a page and a test need beside them. */
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "consumer-"));
  const packed = await Promise.all([pack("msw"), pack("sdk")]);
  const [msw, sdk] = packed.map((name) => `file:./${name}`);
  await cp(join(root, "test/consumer"), project, { recursive: true });
  const versions = await catalogOf(["msw", "typescript", "vite", "vitest"]);
  const manifest = {
    name: "consumer",
    private: true,
    type: "module",
    dependencies: { "@olympus-support/sdk": sdk },
    devDependencies: { "@olympus-support/msw": msw, jest: "^30.5.2", ...versions },
  };
  await writeFile(join(project, "package.json"), JSON.stringify(manifest));
  const settings = `overrides:\n  "@olympus-support/sdk": ${sdk}\nallowBuilds:\n  msw: false\n  unrs-resolver: false\n  "@parcel/watcher": false\n`;
  await writeFile(join(project, "pnpm-workspace.yaml"), settings);
  await run("pnpm", ["install", "--prefer-offline", "--no-frozen-lockfile"], { cwd: project });
}, 240_000);
afterAll(() => rm(project, { recursive: true, force: true }));

async function pack(name: string): Promise<string> {
  const cwd = join(root, "..", name);
  const { stdout } = await run("pnpm", ["pack", "--json", "--pack-destination", project], { cwd });
  const { filename } = JSON.parse(stdout) as { filename: string };
  return filename.split("/").at(-1) ?? "";
}

/** The versions of the workspace's catalog. */
async function catalogOf(names: readonly string[]): Promise<Record<string, string>> {
  const settings = await readFile(join(root, "../../pnpm-workspace.yaml"), "utf8");
  const text = settings.slice(settings.indexOf("\ncatalog:"));
  return Object.fromEntries(
    names.map((name) => [name, new RegExp(`^  ${name}: (\\S+)$`, "m").exec(text)?.[1] ?? ""]),
  );
}

const bin = (name: string, ...args: string[]) => run("pnpm", ["exec", name, ...args], { cwd: project });

it("types hold without any setting of ours", { timeout: 120_000 }, async () => {
  expect((await bin("tsc", "-p", ".")).stdout).toBe("");
});

it("runs in a test of Vitest", { timeout: 120_000 }, async () => {
  expect((await bin("vitest", "run")).stdout).toMatch(/Tests .*1 passed/);
});

it("runs in a test of Jest, which has its hooks as globals", { timeout: 120_000 }, async () => {
  const modules = ["--experimental-vm-modules", "node_modules/jest/bin/jest.js"];
  const { stderr } = await run("node", [...modules, "--testMatch", "**/*.jest.js"], { cwd: project });
  expect(stderr).toMatch(/Tests: +2 passed/);
});

it.runIf(isChromiumThere())(
  "runs in a page that Vite serves, and in one that it has built",
  { timeout: 120_000 },
  async () => {
    await bin("msw", "init", "public", "--save");
    const { build, createServer, preview } = (await import(
      join(project, "node_modules/vite/dist/node/index.js")
    )) as typeof import("vite");
    const config = { root: project, logLevel: "error" } as const;
    const server = await createServer({ ...config, server: { port: 0, host: "127.0.0.1" } });
    await server.listen();
    expect(await visit(server.resolvedUrls?.local[0] ?? "")).toBe(12);
    await server.close();
    await build(config);
    const built = await preview({ ...config, preview: { port: 0, host: "127.0.0.1" } });
    expect(await visit(built.resolvedUrls?.local[0] ?? "")).toBe(12);
    await built.close();
  },
);
