import type { QuickActionExecution, SupportClient } from "@olympus-support/sdk";
import type { Books, Effect } from "../shop/books.ts";
import type { Tried } from "./attempt.ts";
import type { Evidence, Executions } from "./evidence.ts";
import { orderFaults } from "./order-faults.ts";

/** Reads the desk's records of everything that was run. */
export async function readExecutions(manager: SupportClient): Promise<Executions> {
  const executions = new Map<string, QuickActionExecution>();
  for await (const one of manager.quickActions.listExecutions({ limit: 200 })) executions.set(one.id, one);
  return executions;
}

/** Everything that is not as it should be, a sentence each. */
export function audit(evidence: Evidence): readonly string[] {
  return [
    ...evidence.tried.flatMap((one) => attemptFaults(one, evidence)),
    ...[...evidence.executions.values()].flatMap((one) => recordFaults(one, evidence.books)),
    ...effectFaults(evidence),
    ...orderFaults(evidence),
  ];
}

function attemptFaults(tried: Tried, { executions }: Evidence): string[] {
  const { attempt, foretold, found, executionId } = tried;
  const { actionId, context, expected } = attempt;
  const name = `${actionId} of ${String(context["order_id"])}`;
  const record = executions.get(executionId ?? "");
  return [
    ...(found === expected ? [] : [`${name}: wanted ${expected}, found ${found}`]),
    ...(foretold === found ? [] : [`${name}: the dry run said ${foretold}, then it was ${found}`]),
    ...(tried.isInHistory ? [] : [`${name}: the session's history does not tell of it`]),
    ...(record === undefined ? [`${name}: the desk has no record of ${executionId}`] : []),
    ...(record !== undefined && (record.code ?? "done") !== found
      ? [`${name}: answered ${found}, recorded ${record.code}`]
      : []),
  ];
}

/** How many steps an action that was done has. */
const stepsOf = (actionId: string): number => (actionId === "action_exchange" ? 2 : 1);

/** What the record says was done stands in the books, and nothing that it says was refused. */
function recordFaults(record: QuickActionExecution, books: Books): string[] {
  const standing = books.effects.filter((effect) => effect.executionId === record.id && !effect.isUndone);
  const wanted = record.status === "succeeded" ? stepsOf(record.action_id) : 0;
  const name = `${record.action_id} ${record.id}`;
  return [
    ...(record.settled_at === null ? [`${name}: not settled, but ${record.status}`] : []),
    ...(standing.length === wanted
      ? []
      : [`${name}: ${record.status}, but ${standing.length} effects stand`]),
  ];
}

/** Every effect is of an execution that the desk knows, there once, and the owner's. */
function effectFaults({ books, executions }: Evidence): string[] {
  const seen = new Set<string>();
  return books.effects.flatMap((effect) => {
    const isAgain = seen.has(effect.key);
    seen.add(effect.key);
    const name = `${effect.actionId} of ${effect.orderId} (${effect.key})`;
    return [
      ...(isAgain ? [`${name}: done twice`] : []),
      ...(isOwners(effect, { books, executions }) ? [] : [`${name}: done for ${effect.customerId}`]),
    ];
  });
}

function isOwners(effect: Effect, { books, executions }: Pick<Evidence, "books" | "executions">): boolean {
  const owner = books.order(effect.orderId)?.customerId;
  return effect.customerId === owner && executions.get(effect.executionId)?.customer_id === owner;
}
