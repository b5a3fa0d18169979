import type { Arbitrary } from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { engines, useDesk } from "../../support/desk.ts";
import { seed } from "../seed.ts";
import { createTally } from "../tally.ts";
import { queueMax } from "./model.ts";
import type { Step } from "./step.ts";
import { runWalks } from "./walk.ts";

/** Tests that so many walks agree with the model on SQLite, and one in twenty of them on PostgreSQL. */
export function useWalks(
  name: string,
  steps: readonly Arbitrary<Step>[],
  walks: number,
  refusals: readonly string[],
): void {
  describe.each(engines)(`walks among ${name} on %s`, { timeout: 300_000 }, (engine) => {
    const desk = useDesk(engine, { settings: { queueMax } });
    const tally = createTally();
    const runs = engine === "SQLite" ? walks : Math.ceil(walks / 20);

    afterAll(() => console.info(`fuzz on ${engine}: walks among ${name} from seed ${seed}: ${tally}`));

    it("find the server where the model is, step by step", async () => {
      await runWalks(name, desk, steps, { seed, runs }, tally);
      expect(tally.get("walks")).toBe(runs);
    });

    // The few walks on PostgreSQL may miss one.
    if (engine !== "SQLite") return;
    it.each(refusals)("come to be refused with %s", (code) => {
      expect(tally.get(code)).toBeGreaterThan(0);
    });
  });
}
