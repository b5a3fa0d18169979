import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { cp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build, preview } from "vite";
import type { Report } from "../../src/index.ts";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const root = join(import.meta.dirname, "../browser");
const worker = fileURLToPath(import.meta.resolve("msw/mockServiceWorker.js"));
const args = [
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

/** Builds `test/browser` with Vite as any page is, opens it in Chromium and answers what it found out. */
export async function reportOfPage(): Promise<Report> {
  const outDir = mkdtempSync(join(tmpdir(), "olympus-conformance-"));
  const config = { root, configFile: false, logLevel: "error" } as const;
  try {
    await build({ ...config, build: { outDir, emptyOutDir: true, target: "es2022" } });
    await cp(worker, join(outDir, "mockServiceWorker.js"));
    const server = await preview({ ...config, build: { outDir }, preview: { port: 0, host: "127.0.0.1" } });
    try {
      return await visit(server.resolvedUrls?.local[0] ?? "");
    } finally {
      await server.close();
    }
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

async function visit(address: string): Promise<Report> {
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction("globalThis.report !== undefined");
    return (await page.evaluate("globalThis.report")) as Report;
  } finally {
    await browser.close();
  }
}
