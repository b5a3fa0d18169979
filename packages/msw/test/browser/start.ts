import { createSupportMock } from "../../src/index.ts";

/** Milliseconds from asking for the first mock until it was there. */
async function start(): Promise<number> {
  const before = performance.now();
  await createSupportMock();
  return performance.now() - before;
}

(globalThis as { findings?: Promise<number> }).findings = start();
