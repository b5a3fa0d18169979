import { afterAll, describe, expect, it } from "vitest";
import { operationIds } from "../http/calls.ts";
import { engines, useDesk } from "../support/desk.ts";
import { seed } from "./seed.ts";
import { createTally } from "./tally.ts";
import { runValidCalls } from "./valid-run.ts";

describe.each(engines)("calls that the document allows, on %s", { timeout: 60_000 }, (engine) => {
  const desk = useDesk(engine);
  const runs = engine === "SQLite" ? 500 : 30;
  const all = createTally();

  afterAll(() => console.info(`fuzz on ${engine}: valid calls from seed ${seed}: ${all}`));

  it.each(operationIds)("of %s are answered as declared, and what they say is kept", async (id) => {
    const tally = createTally();
    await runValidCalls(desk, id, { seed, runs }, tally);
    all.addAll(tally);
    expect(tally.get("calls")).toBe(runs);
    // Most must get through to what the operation does.
    expect(tally.get("succeeded")).toBeGreaterThan(runs / 2);
  });
});
