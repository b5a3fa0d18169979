import { expect, it } from "vitest";
import { createSupportMock } from "../src/index.ts";
import type { Findings } from "./browser/page.ts";
import { findingsOfPage } from "./support/page.ts";
import { transcriptOf } from "./support/transcript.ts";

const mostMilliseconds = 500;

it("runs in Chromium as it does in Node, and starts fast", { timeout: 90_000 }, async () => {
  const { startMilliseconds, transcript, contents, heard, storm } = await findingsOfPage<Findings>();
  console.log(`first mock in Chromium: ${Math.round(startMilliseconds)} ms`);
  expect(transcript).toBe(await transcriptOf(await createSupportMock()));
  expect(contents).toEqual(["Hi", "from the socket", "from REST"]);
  expect(heard).toEqual(contents);
  expect(storm.stored.toSorted()).toEqual(storm.sent.toSorted());
  expect(storm.told).toEqual(storm.stored);
  expect(startMilliseconds).toBeLessThan(mostMilliseconds);
});
