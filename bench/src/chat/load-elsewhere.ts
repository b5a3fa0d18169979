import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Order } from "./load/order.ts";

/** A load that is made by another process; its sockets stay open until it is disposed of. */
export interface Load<Answer> extends AsyncDisposable {
  readonly answer: Answer;
}

/** Starts a load and waits for what came of it. Throws when it failed. */
export async function loadElsewhere<Answer>(order: Order): Promise<Load<Answer>> {
  const child = fork(join(import.meta.dirname, "load/main.ts"));
  const ended = once(child, "exit");
  child.send(order);
  const answer = await Promise.race([once(child, "message"), ended.then(() => null)]);
  if (answer === null) throw new Error("The load did not end well; its own words stand above.");
  return {
    answer: answer[0] as Answer,
    async [Symbol.asyncDispose]() {
      child.disconnect();
      await ended;
    },
  };
}
