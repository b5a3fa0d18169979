import type { Sweep } from "../context.ts";
import { sweepOverdue } from "../sla/index.ts";
import { settle } from "./settle.ts";
import { lockSession } from "./store.ts";

/** Records the deadlines that passed, whether or not anybody touched their sessions. */
export async function recordSessionBreaches(sweep: Sweep): Promise<void> {
  await sweepOverdue(sweep, { table: "sessions", moment: "due", record: settle, lock: lockSession });
}
