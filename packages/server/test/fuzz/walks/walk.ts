import fc, { type Arbitrary, type AsyncCommand } from "fast-check";
import type { Desk } from "../../support/make-desk.ts";
import { staffToken } from "../../support/tokens.ts";
import { type Plan, search } from "../search.ts";
import type { Tally } from "../tally.ts";
import { historyFaults } from "./history.ts";
import { agentIds, type Model, newModel, supervisor, teamId } from "./model.ts";
import { modelState, storedState } from "./state.ts";
import type { Real, Step } from "./step.ts";

/** So long a walk is at most. */
const mostSteps = 30;

/**
 * Walks through the desk, each time in a tenant of its own, and throws when model and server do not agree after a step on
 * how it was answered and on what there is now.
 */
export async function runWalks(
  name: string,
  desk: Desk,
  steps: readonly Arbitrary<Step>[],
  plan: Plan,
  tally: Tally,
): Promise<void> {
  const commands = fc.commands(
    steps.map((step) => step.map((one) => commandOf(one, tally))),
    { maxCommands: mostSteps, size: "max" },
  );
  const property = fc.asyncProperty(commands, async (walk) => {
    const real = await openTenant(desk);
    tally.add("walks");
    await fc.asyncModelRun(() => ({ model: newModel(), real }), walk);
    const faults = await historyFaults(real);
    if (faults.length > 0) throw new Error(faults.join("; "));
  });
  await search(`walks among ${name}`, property, plan, { shrinks: true });
}

function commandOf(step: Step, tally: Tally): AsyncCommand<Model, Real> {
  return {
    check: (model) => step.isPossible(model),
    async run(model, real) {
      real.desk.advance({ seconds: 1 });
      model.now += 1;
      const answer = await step.take(model, real);
      const stored = await storedState(real.desk.db, real.tenant);
      model.given = (id) => stored.holders.get(id) ?? null;
      const answered = answer === null || answer.status < 400 ? "ok" : answer.body.code;
      const predicted = step.predict(model, answer);
      tally.add("steps");
      tally.add(answered);
      if (predicted !== answered) throw new Error(`${step.name}: ${predicted} by the model, but ${answered}`);
      const wanted = modelState(model).join("\n");
      const there = stored.state.join("\n");
      if (wanted !== there)
        throw new Error(`${step.name}: the model has\n${wanted}\nand the server\n${there}`);
    },
    toString: () => step.name,
  };
}

/** A new tenant as the model takes it to be. */
async function openTenant(desk: Desk): Promise<Real> {
  const tenant = desk.newTenant();
  const tomorrow = new Date(desk.now().getTime() + 24 * 60 * 60 * 1000);
  const client = desk.clientWithToken(
    await staffToken({ tenant, id: "manager_1", roles: ["manager"] }, tomorrow),
  );
  for (const id of agentIds) {
    await client.post("/agents", { id, name: id, max_sessions: 1 });
    await client.put(`/agents/${id}/status`, { status: "available" });
  }
  const members = newModel().agents.filter(({ inTeam }) => inTeam);
  const team = { id: teamId, name: "Leads", member_ids: members.map(({ id }) => id) };
  await client.post("/teams", { ...team, escalation_levels: [supervisor] });
  return { desk, tenant, client };
}
