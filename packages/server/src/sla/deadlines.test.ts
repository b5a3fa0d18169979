import { describe, expect, it } from "vitest";
import { defaultSettings } from "../settings.ts";
import { deadlines, elapsedMs, isClose } from "./deadlines.ts";

const createdAt = "2026-01-24T19:30:00.000Z";
const hour = 3_600_000;

describe("deadlines", () => {
  it.each([
    ["urgent", "2026-01-24T20:00:00.000Z", "2026-01-25T03:30:00.000Z"],
    ["high", "2026-01-24T20:30:00.000Z", "2026-01-25T19:30:00.000Z"],
    ["normal", "2026-01-24T23:30:00.000Z", "2026-01-27T19:30:00.000Z"],
    ["low", "2026-01-25T03:30:00.000Z", "2026-01-29T19:30:00.000Z"],
  ] as const)("of a %s ticket count from its creation", (priority, response, resolution) => {
    expect(deadlines(defaultSettings.slaTargets[priority], createdAt, 0)).toEqual({
      response_due_at: response,
      resolution_due_at: resolution,
    });
  });

  it("give the time stopped to the resolution alone", () => {
    expect(deadlines({ response: 60, resolution: 120 }, createdAt, 3 * hour)).toEqual({
      response_due_at: "2026-01-24T20:30:00.000Z",
      resolution_due_at: "2026-01-25T00:30:00.000Z",
    });
  });

  it("cross the end of a leap year's February in real time", () => {
    const { resolution_due_at: due } = deadlines(
      { response: 60, resolution: 24 * 60 },
      "2028-02-28T12:00:00.000Z",
      0,
    );
    expect(due).toBe("2028-02-29T12:00:00.000Z");
  });
});

describe("time", () => {
  it("does not run backwards when another node's clock is behind", () => {
    expect(elapsedMs("2026-01-24T19:30:00.000Z", "2026-01-24T19:28:00.000Z")).toBe(0);
    expect(elapsedMs("2026-01-24T19:28:00.000Z", "2026-01-24T19:30:00.000Z")).toBe(120_000);
  });

  it("is close when less than a quarter of the target is left, not at the quarter itself", () => {
    const due = "2026-01-24T20:30:00.000Z";
    expect(isClose(due, 60, "2026-01-24T20:15:00.000Z")).toBe(false);
    expect(isClose(due, 60, "2026-01-24T20:15:00.001Z")).toBe(true);
  });
});
