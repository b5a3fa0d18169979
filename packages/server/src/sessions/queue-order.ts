import type { Priority } from "../contract.ts";

const order: readonly Priority[] = ["low", "normal", "high", "urgent"];

/** 3 urgent, 2 high, 1 normal, 0 low. */
export function priorityRank(priority: Priority): number {
  return order.indexOf(priority);
}

/** The higher of two priorities. */
export function atLeast(priority: Priority, floor: Priority | null | undefined): Priority {
  return floor !== null && floor !== undefined && priorityRank(floor) > priorityRank(priority)
    ? floor
    : priority;
}

/** Minutes until a waiting session is likely to be taken; null without anything to reckon from. */
export function estimateWait(position: number, handlingSeconds: number | null, slots: number): number | null {
  if (position === 0) return 0;
  if (handlingSeconds === null || slots === 0) return null;
  return Math.ceil((handlingSeconds * position) / slots / 60);
}
