import { UsageError } from "./errors/usage-error.ts";

/** Refuses ids that would change the address itself: an empty one, and the dots that URLs resolve. */
export function checkPathIds(path: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(path)) {
    if (typeof value !== "string" || ["", ".", ".."].includes(value)) {
      throw new UsageError(`${name}: Give a non-empty string, other than one or two dots.`);
    }
  }
}
