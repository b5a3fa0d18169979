/** How many checks passed, failed and were skipped, and what there is to say of those that failed. */
export type Tally = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures?: readonly string[];
};

export const passed: Tally = { passed: 1, failed: 0, skipped: 0 };
export const failed: Tally = { passed: 0, failed: 1, skipped: 0 };
export const skipped: Tally = { passed: 0, failed: 0, skipped: 1 };

export const verdict = (good: boolean): Tally => (good ? passed : failed);

export function sum(tallies: readonly Tally[]): Required<Tally> {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const one of tallies) {
    total.passed += one.passed;
    total.failed += one.failed;
    total.skipped += one.skipped;
  }
  return { ...total, failures: tallies.flatMap((one) => one.failures ?? []) };
}

/** A run that checked nothing has not succeeded. */
export const succeeded = (total: Tally): boolean => total.failed === 0 && total.passed > 0;
