import type { Answer, TestClient } from "../../support/client.ts";
import type { Desk } from "../../support/make-desk.ts";
import type { Model, ModelSession, ModelTicket } from "./model.ts";

/** The desk that is walked through, and one who may do anything there. */
export interface Real {
  readonly desk: Desk;
  readonly tenant: string;
  readonly client: TestClient;
}

/** One thing that may happen at a desk. */
export interface Step {
  /** How it is told when a walk fails. */
  readonly name: string;
  /** Whether there is anything to do it to. */
  isPossible(model: Model): boolean;
  /** Does it; answers nothing when it is no call. */
  take(model: Model, real: Real): Promise<Answer | null>;
  /** Does the same to the model; answers `ok`, or the code of the refusal. */
  predict(model: Model, answer: Answer | null): string;
}

/** The session, or the ticket, that a number stands for in this state of the model. */
export function pick<Thing extends ModelSession | ModelTicket>(things: readonly Thing[], at: number): Thing {
  const thing = things[at % things.length];
  if (thing === undefined) throw new Error("There is nothing to pick from.");
  return thing;
}
