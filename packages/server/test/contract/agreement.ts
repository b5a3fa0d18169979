import fc, { type Arbitrary } from "fast-check";
import { expect } from "vitest";
import type { z } from "zod";
import * as generated from "../../src/generated/schemas.ts";

// A failure prints its seed and path; CONTRACT_SEED=<seed> repeats it, CONTRACT_RUNS=<n> looks longer.
const seed = Number(process.env["CONTRACT_SEED"] ?? 20260124);
const numRuns = Number(process.env["CONTRACT_RUNS"] ?? 100);

const zodSchemas: Record<string, z.ZodType | undefined> = generated;

/** A schema of `schemas.ts`, by its name. */
export function zodSchema(name: string): z.ZodType {
  const schema = zodSchemas[name];
  if (!schema) throw new Error(`schemas.ts has no ${name}`);
  return schema;
}

/** Expects both sides to say yes to `good`, and the same to each of `doubtful`, of which a part must be refused. */
export function expectAgreement<Value>(
  zod: z.ZodType,
  accepts: (value: Value) => boolean,
  good: Arbitrary<Value>,
  doubtful: Arbitrary<Value>,
): void {
  const isGood = (value: Value) => {
    expect(accepts(value), "the document refuses it").toBe(true);
    expect(zod.safeParse(value).error, "zod refuses it").toBeUndefined();
  };
  fc.assert(fc.property(good, isGood), { seed, numRuns });
  let refused = 0;
  const isAlike = (value: Value) => {
    const expected = accepts(value);
    if (!expected) refused += 1;
    expect(zod.safeParse(value).success).toBe(expected);
  };
  fc.assert(fc.property(doubtful, isAlike), { seed, numRuns: numRuns * 2 });
  expect(refused).toBeGreaterThan(numRuns / 20);
}

/** Expects what zod answers to hold all that was sent; it may hold defaults beside it. */
export function expectKept(zod: z.ZodType, good: Arbitrary<unknown>): void {
  const isKept = (value: unknown) => {
    expect(zod.parse(value)).toMatchObject(value as object);
  };
  fc.assert(fc.property(good, isKept), { seed, numRuns: Math.ceil(numRuns / 3) });
}
