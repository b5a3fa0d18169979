import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { bundleForBrowser } from "../support/bundle.ts";

/** Only the code of webhooks says these. */
const marks = ["webhook-signature", "whsec_", "body_not_raw"];

const largest = 3 * 1024;

it("a program that imports verifyWebhook alone loads at most 3 KB", async () => {
  const code = await bundleForBrowser('export { verifyWebhook } from "@olympus-support/sdk/webhooks";');
  for (const mark of marks) expect(code).toContain(mark);
  const size = gzipSync(code, { level: 9 }).length;
  console.log(`verifyWebhook alone: ${code.length} bytes minified, ${size} gzipped`);
  expect(size).toBeLessThanOrEqual(largest);
});

it.each(["sdk", "sdk/chat"])("a program that uses %s only has no code of webhooks", async (path) => {
  const code = await bundleForBrowser(`export * from "@olympus-support/${path}";`);
  expect(code).toContain("SupportClientError");
  for (const mark of marks) expect(code).not.toContain(mark);
});
