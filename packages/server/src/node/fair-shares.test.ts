import { expect, it } from "vitest";
import { fairShares } from "./fair-shares.ts";

/** What each caller asks for in calls a second, and what the process can do in the same time. */
interface Demand {
  readonly seconds: number;
  readonly perSecond: Readonly<Record<string, number>>;
  readonly capacity: number;
}

/** Plays the demand against the shares, millisecond by millisecond; answers the calls let in a second, by caller. */
function play({ seconds, perSecond, capacity }: Demand): Record<string, number> {
  let time = 0;
  let sinceLoad = { at: 0, calls: 0 };
  const load = (): number => {
    const busy = sinceLoad.calls / (((time - sinceLoad.at) / 1000) * capacity);
    sinceLoad = { at: time, calls: 0 };
    return Math.min(1, busy);
  };
  const hasShare = fairShares({ load, now: () => time });
  const letIn: Record<string, number> = {};
  for (time = 1; time <= seconds * 1000; time += 1) {
    for (const [caller, rate] of Object.entries(perSecond)) {
      const due = Math.floor((time * rate) / 1000) - Math.floor(((time - 1) * rate) / 1000);
      for (let call = 0; call < due; call += 1) {
        if (!hasShare(caller)) continue;
        letIn[caller] = (letIn[caller] ?? 0) + 1 / seconds;
        sinceLoad.calls += 1;
      }
    }
  }
  return letIn;
}

it("one who calls alone may have all of a busy process", () => {
  expect(play({ seconds: 5, perSecond: { alone: 2000 }, capacity: 1000 })["alone"]).toBeCloseTo(2000);
});

it("nobody is refused while there is room for all", () => {
  const letIn = play({ seconds: 5, perSecond: { one: 300, other: 20 }, capacity: 1000 });
  expect(letIn).toEqual({ one: expect.closeTo(300), other: expect.closeTo(20) });
});

it("one who asks for too much is held back until half of the process is free, and those who ask for little are not", () => {
  const quiet = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`quiet ${at}`, 20]));
  const letIn = play({ seconds: 20, perSecond: { ...quiet, loud: 2000 }, capacity: 1000 });
  for (const name of Object.keys(quiet)) expect(letIn[name]).toBeGreaterThan(19.5);
  expect(letIn["loud"]).toBeGreaterThan(180);
  expect(letIn["loud"]).toBeLessThan(450);
});

it("one who asks for too much keeps twenty calls a second or what two others ask for, however busy the process stays", () => {
  const least = play({ seconds: 20, perSecond: { one: 5, two: 5, loud: 1000 }, capacity: 10 });
  expect(least["loud"]).toBeGreaterThan(20);
  expect(least["loud"]).toBeLessThan(50);
  const likeTwo = play({ seconds: 20, perSecond: { one: 25, two: 25, loud: 1000 }, capacity: 10 });
  expect(likeTwo["loud"]).toBeGreaterThan(50);
  expect(likeTwo["loud"]).toBeLessThan(80);
});

it("nobody is held back who asks for what most ask for, however busy the process is", () => {
  const perSecond = { one: 400, two: 400, three: 400, more: 700 };
  const letIn = play({ seconds: 5, perSecond, capacity: 1000 });
  for (const [name, rate] of Object.entries(perSecond)) expect(letIn[name]).toBeCloseTo(rate);
});

it("one who asks for up to ten times what others do is held back only when nothing else is left", () => {
  const perSecond = { one: 50, two: 50, three: 50, more: 450 };
  expect(play({ seconds: 5, perSecond, capacity: 1000 })["more"]).toBeCloseTo(450);
  expect(play({ seconds: 20, perSecond, capacity: 400 })["more"]).toBeLessThan(300);
});

it("one who calls after another has stopped is alone a moment later", () => {
  let time = 0;
  const hasShare = fairShares({ load: () => 1, now: () => time });
  for (; time < 1000; time += 1) hasShare("first");
  time += 300;
  const refused = Array.from({ length: 2000 }, () => {
    time += 1;
    return hasShare("second");
  }).filter((letIn) => !letIn);
  expect(refused).toEqual([]);
});

it("a hundred calls at once are let in, though others call and they make the process busy", () => {
  let time = 0;
  const hasShare = fairShares({ load: () => 0.9, now: () => time });
  for (; time < 1000; time += 50) hasShare("other");
  const refused = Array.from({ length: 100 }, () => hasShare("one")).filter((letIn) => !letIn);
  expect(refused).toEqual([]);
});

it("one who makes some calls at once now and then is let in beside one who asks for too much", () => {
  let time = 0;
  const hasShare = fairShares({ load: () => 1, now: () => time });
  for (time = 1; time < 5000; time += 1) for (let call = 0; call < 3; call += 1) hasShare("loud");
  const refused = Array.from({ length: 8 }, () => hasShare("quiet")).filter((letIn) => !letIn);
  expect(refused).toEqual([]);
});

it("one who asks for some times what others do is let in beside one who asks for far too much", () => {
  const perSecond = { one: 20, two: 20, three: 20, more: 100, loud: 2000 };
  const letIn = play({ seconds: 20, perSecond, capacity: 300 });
  for (const name of ["one", "two", "three", "more"] as const) {
    expect(letIn[name]).toBeCloseTo(perSecond[name]);
  }
  expect(letIn["loud"]).toBeLessThan(150);
});

it("one who waits for his refusals is held to his limit when he comes again", () => {
  let time = 0;
  let busy = 1;
  const hasShare = fairShares({ load: () => busy, now: () => time });
  const ask = (name: string, calls: number): number =>
    Array.from({ length: calls }, () => hasShare(name)).filter((letIn) => letIn).length;
  for (; time < 1000; time += 10) ask(time % 50 === 0 ? "quiet" : "loud", 30);
  busy = 0.2;
  for (; time < 3000; time += 50) ask("quiet", 1);
  busy = 1;
  expect(ask("loud", 1000)).toBeLessThan(100);
});

it("the limit is gone soon after one who asked for too much has stopped", () => {
  let time = 0;
  const busy = { now: 1 };
  const hasShare = fairShares({ load: () => busy.now, now: () => time });
  const ask = (name: string, calls: number): number =>
    Array.from({ length: calls }, () => hasShare(name)).filter((letIn) => letIn).length;
  for (; time < 5000; time += 10) ask(time % 100 === 0 ? "quiet" : "loud", 30);
  expect(ask("loud", 1000)).toBeLessThan(100);
  busy.now = 0.2;
  for (; time < 10_000; time += 10) ask(time % 100 === 0 ? "quiet" : "loud", 1);
  expect(ask("loud", 1000)).toBe(1000);
});
