import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { cp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { build, type Plugin, preview } from "vite";

const root = join(import.meta.dirname, "..");
const worker = join(import.meta.dirname, "../../node_modules/msw/lib/mockServiceWorker.js");
const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Whether there is a browser to test with; in continuous integration its absence is a failure. */
export function isChromiumThere(): boolean {
  if (existsSync(executablePath)) return true;
  if (process.env["CI"] === "true") throw new Error(`CI needs Chromium at ${executablePath}`);
  console.warn(
    `No Chromium at ${executablePath}: its tests are skipped. Install it, or set CHROMIUM to its path.`,
  );
  return false;
}

/** The page gets what was built, where its source says that it takes the source. */
const fromBuild: Plugin = {
  name: "from-build",
  enforce: "pre",
  resolveId(source) {
    const [, entry] = /^\.\.\/\.\.\/src\/(.*index)\.ts$/.exec(source) ?? [];
    return entry === undefined ? null : join(root, "../dist", `${entry}.js`);
  },
};

/** Builds the pages of `test/browser` with Vite, serves them while `run` works with their address, and answers its answer. */
export async function withPages<T>(run: (address: string) => Promise<T>): Promise<T> {
  const outDir = mkdtempSync(join(tmpdir(), "mock-page-"));
  const pages = join(root, "browser");
  const config = { root: pages, configFile: false, logLevel: "error" } as const;
  const input = ["index.html", "start.html"].map((name) => join(pages, name));
  try {
    await build({
      ...config,
      plugins: [fromBuild],
      build: { outDir, emptyOutDir: true, target: "es2022", rolldownOptions: { input } },
    });
    await cp(worker, join(outDir, "mockServiceWorker.js"));
    const server = await preview({ ...config, build: { outDir }, preview: { port: 0, host: "127.0.0.1" } });
    try {
      return await run(server.resolvedUrls?.local[0] ?? "");
    } finally {
      await server.close();
    }
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

/** Opens a page in Chromium and answers what it left under `findings`. */
export async function visit<Findings>(address: string): Promise<Findings> {
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction("globalThis.findings");
    return (await page.evaluate("globalThis.findings")) as Findings;
  } finally {
    await browser.close();
  }
}
