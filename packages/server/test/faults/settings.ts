/** What the runs draw their numbers from. The same seed draws the same ones; when things happen is up to the machine. */
export const seed = Number(process.env["FAULTS_SEED"] ?? 1);

/** How often a fault is brought about: `FAULTS_RUNS` times what a test run does by itself. */
export function runs(usual: number): number {
  return Math.ceil(usual * Number(process.env["FAULTS_RUNS"] ?? 1));
}

/** 1, 2, 3 ... */
export function numbered(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
