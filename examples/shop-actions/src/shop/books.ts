import type { Answer } from "./call.ts";
import type { Item, Order, Stock } from "./order.ts";

/** Something that the shop has done. */
export interface Effect {
  readonly key: string;
  readonly executionId: string;
  readonly actionId: string;
  readonly step: string;
  readonly orderId: string;
  /** Whom the desk said it was for. */
  readonly customerId: string;
  /** What it was told to undo of it later; it is as if it had not been done. */
  readonly isUndone: boolean;
}

/**
 * All that the shop knows, in memory. A real one keeps orders, effects and answers in one database and changes them in one
 * transaction; here nothing else runs between two lines that do not await.
 */
export class Books {
  readonly items: ReadonlyMap<string, Item>;
  readonly #orders: Map<string, Order>;
  readonly #effects: Effect[] = [];
  readonly #answers = new Map<string, Answer>();
  /** How often it was asked what it had answered before. */
  repeats = 0;

  constructor({ orders, items }: Stock) {
    this.items = items;
    this.#orders = new Map(orders);
  }

  get effects(): readonly Effect[] {
    return this.#effects;
  }

  order(id: string): Order | undefined {
    return this.#orders.get(id);
  }

  /** What was answered to this key before. */
  answered(key: string): Answer | undefined {
    const answer = this.#answers.get(key);
    if (answer !== undefined) this.repeats += 1;
    return answer;
  }

  keep(key: string, answer: Answer): void {
    this.#answers.set(key, answer);
  }

  enter(after: Order, effect: Effect): void {
    this.#orders.set(after.id, after);
    this.#effects.push(effect);
  }

  /** The step of an execution that was done and not undone. */
  standing(executionId: string | null, step: string): Effect | undefined {
    return this.#effects.find(
      (effect) => effect.executionId === executionId && effect.step === step && !effect.isUndone,
    );
  }

  undo(after: Order, effect: Effect): void {
    this.#orders.set(after.id, after);
    this.#effects[this.#effects.indexOf(effect)] = { ...effect, isUndone: true };
  }
}
