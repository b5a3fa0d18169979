import { fork } from "node:child_process";
import { once } from "node:events";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import type { Order } from "./caller.ts";
import type { Outcome } from "./offer.ts";

/**
 * Asks from another process: what it has to do would else hold up the clock of those who are measured in this one. It is of
 * the lowest priority, for whoever asks has processors of his own. It hangs up when no more calls fall due.
 */
export async function offerElsewhere(order: Order): Promise<Outcome> {
  const child = fork(join(import.meta.dirname, "caller.ts"));
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  child.send(order);
  const [outcome] = (await once(child, "message")) as [Outcome];
  await once(child, "exit");
  return outcome;
}
