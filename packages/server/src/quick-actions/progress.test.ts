import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  begun,
  givenUp,
  nextMove,
  noted,
  type StepOutcome,
  type StepRecord,
  secondsUntilNext,
  waitingSteps,
} from "./progress.ts";
import { summarise } from "./summary.ts";

const outcome: fc.Arbitrary<StepOutcome> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<StepOutcome>({ kind: "done", result: { ok: 1 }, message: "Done" }) },
  fc.constantFrom<StepOutcome>(
    { kind: "refused", code: "no", message: "No" },
    { kind: "unknown", code: "timeout", message: "Late" },
  ),
);

interface Played {
  readonly steps: readonly StepRecord[];
  readonly status: string;
  /** Every call that was made: `+` and `-` with the step, in order. */
  readonly calls: readonly string[];
}

/** Plays an execution to its end, asking again whenever the outcome is not known; null when the outcomes run out. */
function play(undoable: readonly boolean[], outcomes: readonly StepOutcome[]): Played | null {
  let steps = waitingSteps(undoable.map((_, at) => `s${at}`));
  const calls: string[] = [];
  for (const came of outcomes) {
    const move = nextMove(steps, (at) => undoable[at] === true);
    if (move.kind === "settle") return { steps, status: move.status, calls };
    steps = noted(begun(steps, move), move, came);
    calls.push(`${move.kind === "run" ? "+" : "-"}${move.index}`);
  }
  const move = nextMove(steps, (at) => undoable[at] === true);
  return move.kind === "settle" ? { steps, status: move.status, calls } : null;
}

const plays = fc
  .tuple(fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }), fc.array(outcome, { maxLength: 40 }))
  .map(([undoable, outcomes]) => ({ undoable, played: play(undoable, outcomes) }));

describe("an execution of several steps", () => {
  it("succeeds when all did, and undoes from the last to the first what can be undone when one fails", () => {
    let failures = 0;
    fc.assert(
      fc.property(plays, ({ undoable, played }) => {
        fc.pre(played !== null);
        const statuses = played.steps.map(({ status }) => status);
        const failed = statuses.indexOf("failed");
        if (failed < 0) {
          expect([played.status, new Set(statuses)]).toEqual(["succeeded", new Set(["succeeded"])]);
          return;
        }
        failures += 1;
        expect(played.status).toBe("failed");
        for (const [at, status] of statuses.entries()) {
          const may =
            at > failed ? ["waiting"] : undoable[at] ? ["compensated", "compensation_failed"] : ["succeeded"];
          if (at !== failed) expect(may).toContain(status);
        }
        const undone = played.calls
          .filter((call) => call.startsWith("-"))
          .map((call) => Number(call.slice(1)));
        expect(undone).toEqual(undone.toSorted((a, b) => b - a));
      }),
      { numRuns: 2000 },
    );
    expect(failures).toBeGreaterThan(50);
  });

  it("never does a step again once its outcome is known, nor one after a failure", () => {
    fc.assert(
      fc.property(plays, ({ played }) => {
        fc.pre(played !== null);
        const runs = played.calls.filter((call) => call.startsWith("+"));
        expect(runs).toEqual(runs.toSorted());
        const firstUndone = played.calls.findIndex((call) => call.startsWith("-"));
        const later = firstUndone < 0 ? [] : played.calls.slice(firstUndone);
        expect(later.every((call) => call.startsWith("-"))).toBe(true);
      }),
    );
  });
});

describe("what an execution says of itself", () => {
  const steps = (...statuses: readonly StepRecord["status"][]): readonly StepRecord[] =>
    statuses.map((status, at) => ({
      name: `s${at}`,
      status,
      code: status === "failed" || status === "unknown" ? "why" : null,
      message: status === "waiting" ? null : `M${at}`,
      result: status === "succeeded" ? { at } : null,
    }));

  it("is the result of the one step, or of each by its name", () => {
    expect(summarise(steps("succeeded"), false)).toMatchObject({
      success: true,
      message: "M0",
      result: { at: 0 },
    });
    const both = summarise(steps("succeeded", "succeeded"), false);
    expect(both).toMatchObject({ message: "M0. M1.", result: { s0: { at: 0 }, s1: { at: 1 } } });
  });

  it("names what was undone, what could not be, and what stays done", () => {
    const summary = summarise(
      steps("succeeded", "compensated", "compensation_failed", "failed", "waiting"),
      false,
    );
    expect(summary).toEqual({
      success: false,
      code: "why",
      result: null,
      message: "M3. Undone: s1. Could not be undone: s2. Done and not undone: s0.",
    });
  });

  it("asks for patience while the desk goes on asking, and for a look when it has stopped", () => {
    expect(summarise(steps("unknown"), true).message).toContain("Do not run it again");
    expect(summarise(steps("unknown"), false).message).toContain("Find out from the back-end");
    expect(summarise(givenUp(steps("compensating", "failed")), false).message).toContain(
      "Could not be undone: s0.",
    );
  });
});

describe("asking again", () => {
  it("becomes rarer and ends after about 17 hours", () => {
    const waits = Array.from({ length: 20 }, (_, at) => secondsUntilNext(at + 1)).filter(
      (wait) => wait !== null,
    );
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    const hours = waits.reduce((sum, wait) => sum + wait, 0) / 3600;
    expect(hours).toBeGreaterThan(15);
    expect(hours).toBeLessThan(20);
  });
});
