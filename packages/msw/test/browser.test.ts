import { expect, it } from "vitest";
import { createSupportMock } from "../src/index.ts";
import type { Findings } from "./browser/page.ts";
import { isChromiumThere, visit, withPages } from "./support/page.ts";
import { transcriptOf } from "./support/transcript.ts";

/** Half a second is what it is to take. A machine that is slow for a while takes more; a start that does more, several times that. */
const mostMilliseconds = 1500;
const starts = 3;

it.runIf(isChromiumThere())(
  "runs in Chromium as it does in Node, and starts fast",
  { timeout: 120_000 },
  async () => {
    const { findings, times } = await withPages(async (address) => {
      const findings = await visit<Findings>(address);
      const times: number[] = [];
      for (let start = 0; start < starts; start += 1) times.push(await visit<number>(`${address}start.html`));
      return { findings, times };
    });
    const { transcript, contents, heard, storm } = findings;
    expect(transcript).toBe(await transcriptOf(await createSupportMock()));
    expect(contents).toEqual(["Hi", "from the socket", "from REST"]);
    expect(heard).toEqual(contents);
    expect(storm.stored.toSorted()).toEqual(storm.sent.toSorted());
    expect(storm.told).toEqual(storm.stored);
    const least = Math.min(...times);
    console.log(`first mock in Chromium, least of ${starts}: ${Math.round(least)} ms`);
    expect(least).toBeLessThan(mostMilliseconds);
  },
);
