import type { HeldChat } from "./hold-chat.ts";

/** What has happened in all runs together. */
export interface Totals {
  count(figure: string, more?: number): void;
  add(held: readonly HeldChat[]): void;
  /** Those of the figures of which nothing has been counted. */
  missing(figures: readonly string[]): readonly string[];
  describe(): string;
}

export function newTotals(): Totals {
  const figures = new Map<string, number>();
  const count = (figure: string, more = 1): void =>
    void figures.set(figure, (figures.get(figure) ?? 0) + more);
  const addOne = ({ evidence, participants }: HeldChat): void => {
    count("runs");
    count("events", evidence.events.length);
    for (const { outcome } of evidence.sent)
      count(outcome.is === "failed" ? `messages failed: ${outcome.reason}` : `messages ${outcome.is}`);
    for (const { over } of evidence.observed) if (over !== null) count(`closed: ${over}`);
    for (const { proxy, counts } of participants) {
      count("connections", proxy.tally.connections);
      count("cuts", proxy.tally.cut);
      count("resets", proxy.tally.reset);
      count("half-open", proxy.tally.halfOpen);
      count("resumes", counts.resumes);
      count("gaps", counts.gaps);
      count("frames doubled", counts.doubled);
    }
  };
  return {
    count,
    missing: (wanted) => wanted.filter((figure) => (figures.get(figure) ?? 0) === 0),
    add: (held) => held.forEach(addOne),
    describe: () => [...figures].map(([figure, number]) => `${figure} ${number}`).join(", "),
  };
}
