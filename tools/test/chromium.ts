import { existsSync } from "node:fs";
import { failed, passed, skipped, type Tally } from "./tally.ts";

const path = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Says aloud what is left out without a browser; in continuous integration its absence is a failure. */
export function judgeChromium(): Tally {
  if (existsSync(path)) return passed;
  console.log(`There is no Chromium at ${path} (CHROMIUM names another).`);
  console.log("Left out: live chat in a browser.");
  if (process.env["CI"] !== "true") return skipped;
  console.log("With CI=true that is a failure.");
  return failed;
}
