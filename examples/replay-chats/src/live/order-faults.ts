import type { Message } from "@olympus-support/sdk";
import { type Dialogue, linesOf } from "../dialogue.ts";
import { openingOf } from "../play.ts";

/** What is wrong with the order of messages. */
export interface OrderFaults {
  /** Wanted, and not there. */
  readonly lost: number;
  /** There more often than once. */
  readonly doubled: number;
  /** Before one that should come before them. */
  readonly reordered: number;
}

/** Compares the ids of messages with those that should be there, in order. */
export function orderFaults(wanted: readonly string[], found: readonly string[]): OrderFaults {
  const places = new Map(wanted.map((id, place) => [id, place]));
  const distinct = new Set(found);
  const order = [...distinct].map((id) => places.get(id) ?? wanted.length);
  return {
    lost: wanted.filter((id) => !distinct.has(id)).length,
    doubled: found.length - distinct.size,
    reordered: order.filter((place, index) => order.slice(index + 1).some((later) => later < place)).length,
  };
}

/** The sum of what is wrong. */
export function addOrder(one: OrderFaults, other: OrderFaults): OrderFaults {
  return {
    lost: one.lost + other.lost,
    doubled: one.doubled + other.doubled,
    reordered: one.reordered + other.reordered,
  };
}

export const inOrder: OrderFaults = { lost: 0, doubled: 0, reordered: 0 };

/** What is wrong with lists of a dialogue's messages, all together. */
export function countOrder(dialogue: Dialogue, lists: readonly (readonly Message[])[]): OrderFaults {
  const opening = openingOf(dialogue);
  const wanted = linesOf(dialogue).map((line, index) =>
    line === opening ? "opening" : `${dialogue.id}-${index + 1}`,
  );
  return lists
    .map((messages) =>
      orderFaults(
        wanted,
        messages.map((message) => message.client_message_id ?? "opening"),
      ),
    )
    .reduce(addOrder, inOrder);
}
