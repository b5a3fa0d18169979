import { z } from "zod";
import type { Books } from "./books.ts";
import type { Answer, Call } from "./call.ts";
import type { Order } from "./order.ts";
import { Refusal } from "./refusal.ts";
import type { Plan, ShopAction, Step } from "./step.ts";

interface OfOrder {
  readonly order_id: string;
}

/** Does what the desk asks, once for its key: asked again, it answers what it has answered. */
export function carryOut<Context extends OfOrder>(
  books: Books,
  action: ShopAction<Context>,
  call: Call,
): Answer {
  if (call.dry_run) return decided(() => preview(books, action, call));
  const before = books.answered(call.idempotency_key);
  if (before !== undefined) return before;
  const answer = decided(() => (call.compensate ? undo(books, action, call) : perform(books, action, call)));
  books.keep(call.idempotency_key, answer);
  return answer;
}

function decided(decide: () => Answer): Answer {
  try {
    return decide();
  } catch (error) {
    if (error instanceof Refusal) return { success: false, code: error.code, message: error.message };
    throw error;
  }
}

function preview<Context extends OfOrder>(books: Books, action: ShopAction<Context>, call: Call): Answer {
  const context = read(action, call);
  let order = ownOrder(books, call, context);
  const sentences: string[] = [];
  for (const step of action.steps) {
    const { after, would } = step.decide(order, context, books.items);
    sentences.push(would);
    order = after;
  }
  return { success: true, result: {}, message: `${sentences.join("; ")}.` };
}

function perform<Context extends OfOrder>(books: Books, action: ShopAction<Context>, call: Call): Answer {
  const {
    idempotency_key: key,
    execution_id: executionId,
    action_id: actionId,
    customer_id: customerId,
  } = call;
  if (executionId === null || customerId === null) throw noCustomer();
  const context = read(action, call);
  const order = ownOrder(books, call, context);
  const step = stepOf(action, call);
  const plan: Plan = step.decide(order, context, books.items);
  const effect = { key, executionId, actionId, step: step.name, orderId: order.id, customerId };
  books.enter(plan.after, { ...effect, isUndone: false });
  return { success: true, result: plan.result, message: plan.message };
}

function undo<Context extends OfOrder>(books: Books, action: ShopAction<Context>, call: Call): Answer {
  const context = read(action, call);
  const order = ownOrder(books, call, context);
  const { name, undo: without } = stepOf(action, call);
  const effect = books.standing(call.execution_id, name);
  if (without === undefined) throw new Refusal("cannot_be_undone", `What ${name} does is final.`);
  if (effect === undefined) throw new Refusal("nothing_to_undo", "It was not done.");
  books.undo(without(order, context), effect);
  return { success: true, result: {}, message: "It is undone." };
}

function read<Context extends OfOrder>({ context }: ShopAction<Context>, call: Call): Context {
  const { success, data, error } = context.safeParse(call.context);
  if (success) return data;
  throw new Refusal("invalid_context", z.prettifyError(error));
}

/** Another customer's order is refused like one that is not there, so that nobody learns which there are. */
function ownOrder(books: Books, { customer_id }: Call, { order_id }: OfOrder): Order {
  if (customer_id === null) throw noCustomer();
  const order = books.order(order_id);
  if (order?.customerId === customer_id) return order;
  throw new Refusal("order_not_found", `The customer has no order ${order_id}.`);
}

function noCustomer(): Refusal {
  return new Refusal("no_customer", "Run it for a session or ticket: the shop must know whose order it is.");
}

function stepOf<Context extends OfOrder>({ steps }: ShopAction<Context>, { step }: Call): Step<Context> {
  const found = steps.find(({ name }) => name === step);
  if (found !== undefined) return found;
  throw new Refusal("unknown_step", `There is no step ${step}.`);
}
