import { expect, it } from "vitest";
import { createSupportMock } from "../src/index.ts";
import type { Findings } from "./browser/page.ts";
import { isChromiumThere, visit, withPages } from "./support/page.ts";
import { measured } from "./support/slowness.ts";
import { transcriptOf } from "./support/transcript.ts";

/** On a machine of usual speed. */
const mostMilliseconds = 500;

it.runIf(isChromiumThere())(
  "runs in Chromium as it does in Node, and starts fast",
  { timeout: 120_000 },
  async () => {
    const { findings, starts } = await withPages(async (address) => {
      const findings = await visit<Findings>(address);
      return { findings, starts: await measured(() => visit<number>(`${address}start.html`)) };
    });
    const { transcript, contents, heard, storm } = findings;
    expect(transcript).toBe(await transcriptOf(await createSupportMock()));
    expect(contents).toEqual(["Hi", "from the socket", "from REST"]);
    expect(heard).toEqual(contents);
    expect(storm.stored.toSorted()).toEqual(storm.sent.toSorted());
    expect(storm.told).toEqual(storm.stored);
    for (const { figures, slow } of starts) {
      console.log(
        `first mock in Chromium: ${Math.round(figures)} ms; ${slow.toFixed(2)} of Node's usual start`,
      );
    }
    expect(Math.min(...starts.map(({ figures, slow }) => figures / slow))).toBeLessThan(mostMilliseconds);
  },
);
