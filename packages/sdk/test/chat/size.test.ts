import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { bundleForBrowser } from "../support/bundle.ts";

/** Only the code of live chat says these. */
const marks = ["support.chat.v1", "resume_from", "visibilitychange"];

const largest = 8 * 1024;

it("a page that imports connectChat alone loads at most 8 KB", async () => {
  const code = await bundleForBrowser('export { connectChat } from "@olympus-support/sdk/chat";');
  for (const mark of marks) expect(code).toContain(mark);
  const size = gzipSync(code, { level: 9 }).length;
  console.log(`connectChat alone: ${code.length} bytes minified, ${size} gzipped`);
  expect(size).toBeLessThanOrEqual(largest);
});

it("a program that uses REST only has no code of live chat", async () => {
  const code = await bundleForBrowser('export * from "@olympus-support/sdk";');
  expect(code).toContain("/api/v1/support");
  for (const mark of marks) expect(code).not.toContain(mark);
});
