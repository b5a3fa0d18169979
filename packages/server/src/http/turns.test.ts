import { describe, expect, it } from "vitest";
import { createTurns, type TurnLimits } from "./turns.ts";

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Calls by name, in the order in which they got their turns. */
function callers(limits: Partial<TurnLimits> & { readonly atOnce: number }) {
  const { take, figures } = createTurns(
    { besideOthers: limits.atOnce, waitingPerTenant: 9, slice: 5, ...limits },
    () => 0,
  );
  const started: string[] = [];
  const ends: (() => void)[] = [];
  const refused: unknown[] = [];
  return {
    started,
    refused,
    figures,
    call: (tenant: string, times = 1): void => {
      for (let count = 0; count < times; count += 1) {
        take(tenant).then(
          (end) => {
            started.push(tenant);
            ends.push(end);
          },
          (error: unknown) => refused.push(error),
        );
      }
    },
    endOne: async (): Promise<void> => {
      ends.shift()?.();
      await settled();
    },
  };
}

describe("turns", () => {
  it("are counted: those that run, those waited for and those refused", async () => {
    const { call, figures, endOne } = callers({ atOnce: 2, waitingPerTenant: 3 });
    call("a", 6);
    await settled();
    expect(figures()).toEqual({ running: 2, waiting: 3, refused: 1 });
    for (let count = 0; count < 4; count += 1) await endOne();
    expect(figures()).toEqual({ running: 1, waiting: 0, refused: 1 });
  });

  it("are given at once while there are any, and one more for each call that ends", async () => {
    const { call, started, endOne } = callers({ atOnce: 2, waitingPerTenant: 9 });
    call("a", 4);
    await settled();
    expect(started).toEqual(["a", "a"]);
    await endOne();
    expect(started).toEqual(["a", "a", "a"]);
    await endOne();
    await endOne();
    expect(started).toEqual(["a", "a", "a", "a"]);
  });

  it("go around the tenants that wait, however many calls one of them has", async () => {
    const { call, started, endOne } = callers({ atOnce: 1, waitingPerTenant: 99 });
    call("loud", 50);
    call("b", 2);
    call("c");
    await settled();
    for (let count = 0; count < 6; count += 1) await endOne();
    expect(started).toEqual(["loud", "loud", "b", "c", "loud", "b", "loud"]);
  });

  it("are as many again when all have ended, and lose none to a refusal", async () => {
    const { call, started, refused, endOne } = callers({ atOnce: 2, waitingPerTenant: 1 });
    call("a", 5);
    await settled();
    expect(refused).toHaveLength(2);
    for (let count = 0; count < 3; count += 1) await endOne();
    call("b", 3);
    await settled();
    expect(started).toEqual(["a", "a", "a", "b", "b"]);
  });

  it("are all for one tenant alone, and few for one among others, so that those are served at once", async () => {
    const { call, started, endOne } = callers({ atOnce: 4, besideOthers: 2, waitingPerTenant: 99 });
    call("loud", 9);
    await settled();
    expect(started).toEqual(["loud", "loud", "loud", "loud"]);
    call("b");
    for (let count = 0; count < 4; count += 1) await endOne();
    expect(started).toEqual(["loud", "loud", "loud", "loud", "b", "loud", "loud"]);
    call("c");
    await settled();
    expect(started.at(-1)).toBe("c");
  });

  it("are all for one tenant again when the others have been silent for long", async () => {
    const { call, started, endOne } = callers({ atOnce: 3, besideOthers: 1, waitingPerTenant: 999 });
    call("b");
    await settled();
    await endOne();
    call("loud", 300);
    await settled();
    expect(started).toEqual(["b", "loud"]);
    await endOne();
    for (let turn = 0; turn < 3; turn += 1) await settled();
    expect(started).toEqual(["b", "loud", "loud", "loud", "loud"]);
  });

  it("are given for a while only in one turn of the event loop, then to who has waited longest", async () => {
    let milliseconds = 0;
    const limits = { atOnce: 9, besideOthers: 9, waitingPerTenant: 9, slice: 5 };
    const { take } = createTurns(limits, () => milliseconds);
    let turn = 0;
    const started: string[] = [];
    const call = async (tenant: string): Promise<void> => {
      const end = await take(tenant);
      started.push(`${tenant} in ${turn}`);
      milliseconds += 3;
      end();
    };
    const countTurns = (): void => {
      turn += 1;
      if (turn < 9) setImmediate(countTurns);
    };
    // As sockets do that have something to read: one after the other, each with all that follows from it.
    const comeIn = (...tenants: string[]) =>
      Promise.all(tenants.map((tenant) => settled().then(() => call(tenant))));
    await call("b");
    milliseconds = 0;
    await settled();
    started.length = 0;
    countTurns();
    const early = comeIn("loud", "loud", "loud", "loud", "loud", "b");
    await settled();
    await Promise.all([early, comeIn("c")]);
    expect(started).toEqual([
      "loud in 2",
      "loud in 2",
      "loud in 3",
      "b in 3",
      "loud in 4",
      "c in 4",
      "loud in 5",
    ]);
  });

  it("are refused to the tenant whose line is full, and to no other", async () => {
    const { call, started, refused, endOne } = callers({ atOnce: 1, waitingPerTenant: 3 });
    call("loud", 10);
    call("b", 3);
    await settled();
    expect(refused).toHaveLength(6);
    expect(refused[0]).toMatchObject({ code: "unavailable", retryAfter: 1 });
    for (let count = 0; count < 7; count += 1) await endOne();
    expect(started).toHaveLength(7);
  });
});
