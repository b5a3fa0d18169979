import type { Difference } from "./difference.ts";

/** Counts differences and keeps the first ten. */
export class DifferenceCount {
  readonly first: Difference[] = [];
  total = 0;

  add(differences: readonly Difference[]): void {
    this.total += differences.length;
    this.first.push(...differences.slice(0, 10 - this.first.length));
  }
}
