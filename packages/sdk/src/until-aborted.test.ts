import { getEventListeners } from "node:events";
import { expect, it, vi } from "vitest";
import { untilAborted } from "./until-aborted.ts";

it("listens to the signal only while the work goes on", async () => {
  const { signal } = new AbortController();
  const during = await untilAborted(signal, async () => getEventListeners(signal, "abort").length);
  expect(during).toBe(1);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

it("stops listening when the work fails", async () => {
  const { signal } = new AbortController();
  await expect(untilAborted(signal, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

it("does not begin the work when the signal is aborted already", async () => {
  const work = vi.fn(() => Promise.resolve());
  await expect(untilAborted(AbortSignal.abort(), work)).rejects.toMatchObject({ kind: "abort" });
  expect(work).not.toHaveBeenCalled();
});

it("does not report work that fails after the abort", async () => {
  const controller = new AbortController();
  const work = (): Promise<never> =>
    new Promise((_, reject) => setTimeout(() => reject(new Error("late")), 5));
  const outcome = untilAborted(controller.signal, work);
  controller.abort();
  await expect(outcome).rejects.toMatchObject({ kind: "abort" });
  await new Promise((resolve) => setTimeout(resolve, 20));
});
