import type { SupportOptions } from "../../src/create-support.ts";
import { builtInActions, httpBackend, withBackend } from "../../src/quick-actions/index.ts";
import { type Desk, useDesk } from "../support/desk.ts";
import type { EngineName } from "../support/engines.ts";
import { hireAgent, managerOf, startSession } from "../support/people.ts";
import { secret, useFakeBackEnd } from "./fake-back-end.ts";

export const execute = "/quick-actions/action_refund/execute";
export const refund = { order_id: "ord_1", refund_amount: 5 };

/** A desk whose refunds are made by a back-end that it reaches over HTTP. */
export function useRefundDesk(engine: EngineName) {
  const backEnd = useFakeBackEnd();
  const options: Partial<SupportOptions> = {
    quickActions: builtInActions.map((action) => remote(action, () => backEnd.url)),
  };
  const desk = useDesk(engine, options);
  return { backEnd, desk, open: () => openDesk(desk) };
}

function remote(action: (typeof builtInActions)[number], url: () => string) {
  const output = { type: "object", properties: { refund_id: { type: "string" } }, required: ["refund_id"] };
  // The address is known only when the server listens.
  const backend = httpBackend({
    url: "http://127.0.0.1/refund",
    secret,
    output,
    attemptSeconds: 0.3,
    attempts: 2,
    dryRun: true,
    fetch: (_, init) => fetch(url(), init),
  });
  return withBackend(action, { ...backend, timeoutSeconds: 2 });
}

async function openDesk(desk: Desk) {
  const tenant = desk.newTenant();
  const { client } = await hireAgent(desk, tenant);
  const session = await startSession(client);
  const manager = managerOf(desk, tenant);
  const executions = async () => (await manager.get("/quick-actions/executions")).body.data;
  const history = async () => (await manager.get(`/sessions/${session}`)).body.actions;
  return { tenant, manager, session, executions, history };
}
