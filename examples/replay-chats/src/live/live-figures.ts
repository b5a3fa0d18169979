import type { LiveOptions } from "../options.ts";
import type { Played } from "../play.ts";
import type { Network } from "./network.ts";
import type { OrderFaults } from "./order-faults.ts";

/** What is told of live chats, under the names by which it is printed. */
export type LiveFigures = Readonly<Record<string, number>>;

/** Counts messages in what is stored and in what each side was told: three times each. */
export function countLive(
  { pace, seed }: LiveOptions,
  order: OrderFaults,
  played: readonly Played[],
  { tally }: Network,
): LiveFigures {
  const views = played.flatMap((one) => one.views);
  return {
    pace,
    ...order,
    resumes: views.reduce((sum, view) => sum + view.resumes, 0),
    ...(tally === undefined || seed === undefined
      ? {}
      : {
          seed,
          connections: tally.connections,
          cuts: tally.cut,
          resets: tally.reset,
          "half-open": tally.halfOpen,
          slowed: tally.slowed,
        }),
  };
}
