import { returnAgents } from "./agents/index.ts";
import type { Duty, Sweep } from "./context.ts";
import { type Services, unitOfWork } from "./services.ts";
import { giveUpTransfers } from "./sessions/index.ts";
import { forgetAnswers } from "./storage/forget-answers.ts";
import { recordBreaches } from "./tickets/index.ts";

const duties: readonly Duty[] = [returnAgents, giveUpTransfers, recordBreaches, forgetAnswers];

/** Does all work that is due now. A duty that fails is logged and does not keep the others from theirs. */
export async function tick(services: Services): Promise<void> {
  const sweep: Sweep = {
    db: services.storage.db,
    now: services.clock().toISOString(),
    settings: services.settings,
    within: (tenant, work) => unitOfWork(services, { tenant, actor: { kind: "system", id: null } }, work),
  };
  for (const duty of duties) {
    try {
      await duty(sweep);
    } catch (error) {
      services.log.error({ err: error, duty: duty.name }, "duty failed");
    }
  }
}
