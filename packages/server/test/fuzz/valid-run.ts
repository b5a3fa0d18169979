import fc from "fast-check";
import { type OperationId, operations } from "../../src/generated/operations.ts";
import { furnish } from "../matrix/scene.ts";
import type { Answer, TestClient } from "../support/client.ts";
import type { Desk } from "../support/make-desk.ts";
import { aimed } from "./aim.ts";
import { type Call, send, shown } from "./call.ts";
import { differences } from "./kept.ts";
import { readBack } from "./read-back.ts";
import { complaint } from "./refusals.ts";
import { type Plan, search } from "./search.ts";
import { stockOf } from "./stock.ts";
import type { Tally } from "./tally.ts";
import { validCall } from "./valid-call.ts";

/**
 * Makes valid calls of the operation in a tenant of their own. Throws at the first one whose answer is not as declared, or
 * whose body is not what is read afterwards.
 */
export async function runValidCalls(desk: Desk, id: OperationId, plan: Plan, tally: Tally): Promise<void> {
  const stock = stockOf(desk, await furnish(desk, "text"), id);
  const property = fc.asyncProperty(validCall(id), async (drawn) => {
    const call = aimed(drawn, await stock.next());
    const answer = await send(stock.client, call);
    tally.add("calls");
    tally.add(String(answer.status));
    const fault = complaint(call, answer);
    if (fault !== null) throw new Error(fault);
    if (answer.status !== operations[id].success) return;
    tally.add("succeeded");
    const changed = await changes(stock.client, call, answer);
    if (changed.length > 0) throw new Error(`${shown(call)} is read with another ${changed.join(", ")}`);
  });
  await search(`valid ${id}`, property, plan);
}

/** Where what is read differs from what the call has sent. */
async function changes(client: TestClient, call: Call, answer: Answer): Promise<readonly string[]> {
  const read = await readBack(client, call, answer);
  // What is sent is JSON: it has no -0, for one.
  return read === undefined ? [] : differences(JSON.parse(JSON.stringify(call.body)), read);
}
