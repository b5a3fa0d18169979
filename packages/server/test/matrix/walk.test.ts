import { beforeAll, describe, expect, it } from "vitest";
import { tablesOf } from "../races/stored-rows.ts";
import { engines } from "../support/engines.ts";
import { says } from "./essence.ts";
import { useMatrixDesk } from "./matrix-desk.ts";
import { furnish, type Scene } from "./scene.ts";
import { type Step, walkAbout } from "./walk.ts";

// MATRIX_SEED=<seed> repeats a walk, MATRIX_CALLS=<calls> takes a longer one.
const seed = Number(process.env["MATRIX_SEED"] ?? 20260124);
const calls = Number(process.env["MATRIX_CALLS"] ?? 1500);

describe.each(engines)(
  `a walk of ${calls} calls from seed ${seed} on %s`,
  { timeout: 3_600_000 },
  (engine) => {
    const lines: string[] = [];
    const write = (fields: object, message: string): void =>
      void lines.push(`${message} ${JSON.stringify(fields)}`);
    const { desk, count } = useMatrixDesk(engine, `walk from seed ${seed},`, {
      log: { info: write, error: write },
    });
    const steps: Step[] = [];
    let scenes: readonly [Scene, Scene];

    beforeAll(async () => {
      scenes = [await furnish(desk, "marker_of_one"), await furnish(desk, "marker_of_two")];
      await walkAbout(desk, scenes, { seed, calls }, (step) => steps.push(step));
      await desk.support.tick();
      count(steps.length);
    }, 3_600_000);

    const tell = ({ operation, viewer, acting, answer }: Step): string =>
      `${viewer} of ${acting.tenant}: ${operation} gave ${answer.status} ${JSON.stringify(answer.body)}`;

    it("shows nobody anything of the other tenant", () => {
      const telling = steps.filter(({ answer, other }) => says(answer, other.marker));
      expect(telling.map(tell)).toEqual([]);
    });

    it("gets through and is refused, and nothing breaks", () => {
      const having = (wanted: number): number =>
        steps.filter(({ answer }) => Math.floor(answer.status / 100) === wanted).length;
      expect(steps.filter(({ answer }) => answer.status >= 500).map(tell)).toEqual([]);
      expect(having(2)).toBeGreaterThan(calls / 4);
      expect(having(4)).toBeGreaterThan(calls / 10);
      const shown = steps.filter(({ answer, acting }) => says(answer, acting.marker));
      expect(shown.length).toBeGreaterThan(calls / 10);
    });

    it("stores nothing of one tenant with the other", async () => {
      const [one, two] = scenes;
      let marked = 0;
      for (const table of await tablesOf(desk.db)) {
        const rows = (await desk.db.selectFrom(table).selectAll().execute()).map((row) =>
          JSON.stringify(row),
        );
        const mixed = rows.filter((row) => row.includes(`"${one.tenant}"`) && row.includes(two.marker));
        const other = rows.filter((row) => row.includes(`"${two.tenant}"`) && row.includes(one.marker));
        expect([table, mixed, other]).toEqual([table, [], []]);
        marked += rows.filter((row) => row.includes("marker_of_")).length;
      }
      expect(marked).toBeGreaterThan(100);
    });

    it("writes nobody's text into the log", () => {
      expect(lines.length).toBeGreaterThan(calls);
      expect(lines.filter((line) => line.includes("marker_of_"))).toEqual([]);
    });
  },
);
