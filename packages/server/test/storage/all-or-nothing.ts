import { expect } from "vitest";
import type { HookedDialect } from "../http/hooked-dialect.ts";
import type { Answer } from "../support/client.ts";

const queriesAtMost = 100;

/** A desk whose queries can be made to fail, and what is stored in it. */
export interface FailingDesk {
  beforeQuery: HookedDialect["beforeQuery"];
  stored(): Promise<unknown>;
}

/** Makes the query of this number fail, counted from 1; answers how many queries there have been. */
function failAt(desk: FailingDesk, number: number): () => number {
  let count = 0;
  desk.beforeQuery(() => {
    count += 1;
    if (count === number) throw new Error("power cut");
  });
  return () => count;
}

/**
 * Makes the call with its first query failing, with its second, and so on until it gets through: each time it is answered
 * as a fault of the server and has stored nothing, and in the end it has stored something. Answers how many queries failed.
 */
export async function expectAllOrNothing(desk: FailingDesk, call: () => Promise<Answer>): Promise<number> {
  const before = await desk.stored();
  for (let number = 1; number < queriesAtMost; number += 1) {
    const queries = failAt(desk, number);
    const { status, body } = await call();
    desk.beforeQuery(null);
    if (status < 300) {
      expect(queries()).toBe(number - 1);
      expect(await desk.stored()).not.toEqual(before);
      return number - 1;
    }
    expect({ number, status, code: body.code }).toEqual({ number, status: 500, code: "internal" });
    expect(await desk.stored()).toEqual(before);
  }
  throw new Error("The call did not get through.");
}
