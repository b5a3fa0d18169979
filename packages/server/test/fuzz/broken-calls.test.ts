import { afterAll, describe, expect, it } from "vitest";
import { operationIds } from "../http/calls.ts";
import { engines, useDesk } from "../support/desk.ts";
import { runBrokenCalls } from "./broken-run.ts";
import { seed } from "./seed.ts";
import { createTally } from "./tally.ts";

const onAll = createTally();

describe.each(engines)("calls broken in one place, on %s", { timeout: 60_000 }, (engine) => {
  const desk = useDesk(engine);
  const runs = engine === "SQLite" ? 500 : 25;
  const all = createTally();

  afterAll(() => console.info(`fuzz on ${engine}: broken calls from seed ${seed}: ${all}`));

  it.each(operationIds)("of %s are refused at that place and leave nothing behind", async (id) => {
    const tally = createTally();
    await runBrokenCalls(desk, id, { seed, runs }, tally);
    all.addAll(tally);
    onAll.addAll(tally);
    expect(tally.get("calls")).toBe(runs);
  });
});

describe("the bodies of the broken calls", () => {
  const ways = ["type", "required", "additionalProperties", "enum", "format", "pattern", "oneOf"];
  const bounds = ["Length", "imum", "Items"].flatMap((what) => [`min${what}`, `max${what}`]);

  it.each([...ways, ...bounds, "minProperties"])("are broken by %s", (way) => {
    expect(onAll.get(`body ${way}`)).toBeGreaterThan(0);
  });
});
