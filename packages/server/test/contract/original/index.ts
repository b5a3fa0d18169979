import type { OriginalCall } from "./call.ts";
import { otherCalls } from "./others.ts";
import { sessionCalls } from "./sessions.ts";
import { ticketCalls } from "./tickets.ts";

export type { OriginalCall } from "./call.ts";

/** All 20 operations, in an order in which each can be called after the ones before it. */
export const originalCalls: Readonly<Record<string, OriginalCall>> = {
  ...sessionCalls,
  ...ticketCalls,
  ...otherCalls,
  "End Session": {
    method: "POST",
    path: "/sessions/sess_001/end",
    body: `{
"resolution": "resolved",
"resolution_notes": "Provided order status and ETA",
"tags": ["order_status", "quick_resolution"]
}`,
    status: 200,
  },
};

/** The operation of this heading. */
export function originalCall(heading: string): OriginalCall {
  const call = originalCalls[heading];
  if (call === undefined) throw new Error(`The description has no ${heading}.`);
  return call;
}
