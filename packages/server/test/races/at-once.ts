import type { Answer } from "../support/client.ts";

/** How many calls race. */
export const atOnce = 50;

/** Makes the calls all at once; each gets its number, 0 and up. */
export function race(call: (index: number) => Promise<Answer>): Promise<readonly Answer[]> {
  return Promise.all(Array.from({ length: atOnce }, (_, index) => call(index)));
}

/** How many answers have each status and code, such as `{ "200": 1, "412 precondition_failed": 49 }`. */
export function tally(answers: readonly Answer[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { status, body } of answers) {
    const name = status < 400 ? String(status) : `${status} ${body.code}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
