import { bodyOf, operations } from "../../contract/contract.ts";
import { operationIds } from "../../http/calls.ts";
import type { Desk } from "../../support/make-desk.ts";
import { runBrokenCalls } from "../broken-run.ts";
import { runSpoiltBodies } from "../json/json-run.ts";
import type { Plan } from "../search.ts";
import type { Tally } from "../tally.ts";
import { operationsWithTexts } from "../texts/text-fields.ts";
import { runTexts } from "../texts/text-run.ts";
import { runTamperedTokens } from "../tokens/token-run.ts";
import { runValidCalls } from "../valid-run.ts";
import { sessionSteps } from "../walks/session-steps.ts";
import { ticketSteps } from "../walks/ticket-steps.ts";
import { runWalks } from "../walks/walk.ts";

/** A generator and what it is let loose on, as one of many that a round is made of. */
export interface Part {
  readonly name: string;
  /** How many values it draws in a round. */
  readonly runs: number;
  /** Throws at the first thing that is not as it should be. */
  run(desk: Desk, plan: Plan, tally: Tally): Promise<void>;
}

const ofCalls: readonly Part[] = operationIds.flatMap((id) => [
  { name: `valid ${id}`, runs: 40, run: (desk, plan, tally) => runValidCalls(desk, id, plan, tally) },
  { name: `broken ${id}`, runs: 50, run: (desk, plan, tally) => runBrokenCalls(desk, id, plan, tally) },
]);

const ofBodies: readonly Part[] = operations.filter(bodyOf).map(({ operationId: id }) => ({
  name: `spoilt ${id}`,
  runs: 40,
  run: (desk, plan, tally) => runSpoiltBodies(desk, id, plan, tally),
}));

const ofTexts: readonly Part[] = operationsWithTexts.map(({ operationId: id }) => ({
  name: `texts ${id}`,
  runs: 20,
  run: (desk, plan, tally) => runTexts(desk, id, plan, tally),
}));

const ofTokens: Part = { name: "tampered tokens", runs: 100, run: runTamperedTokens };

const walks: readonly Part[] = [
  {
    name: "walks among sessions",
    runs: 60,
    run: (desk, plan, tally) => runWalks("sessions", desk, sessionSteps, plan, tally),
  },
  {
    name: "walks among tickets",
    runs: 40,
    run: (desk, plan, tally) => runWalks("tickets", desk, ticketSteps, plan, tally),
  },
];

export const parts: readonly Part[] = [...ofCalls, ...ofBodies, ...ofTexts, ofTokens, ...walks];
