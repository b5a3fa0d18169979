import { compareSession, type Found } from "./compare-session.ts";
import type { Desk } from "./desk.ts";
import type { Dialogue } from "./dialogue.ts";
import type { Difference } from "./difference.ts";
import { compareViews } from "./live/compare-views.ts";
import { countOrder, type OrderFaults } from "./live/order-faults.ts";
import type { Played } from "./play.ts";

/** What the desk held of one dialogue. */
export interface ReadBack {
  readonly messages: number;
  readonly lookUps: number;
  readonly differences: readonly Difference[];
  /** In what is stored, and in what each side was told. */
  readonly order: OrderFaults;
}

/** Reads one session back with its agent's eyes, `pageSize` messages at a time, and compares it with the file. */
export async function readBack(
  desk: Desk,
  dialogue: Dialogue,
  played: Played,
  pageSize: number,
): Promise<ReadBack> {
  const { sessions } = await desk.agent(dialogue.agentId);
  const session = await sessions.retrieve(played.sessionId);
  const messages: Found["messages"][number][] = [];
  for await (const message of sessions.listMessages(played.sessionId, { limit: pageSize }))
    messages.push(message);
  return {
    messages: messages.length,
    lookUps: session.actions?.length ?? 0,
    differences: [
      ...compareSession(dialogue, played, { session, messages }),
      ...compareViews(dialogue, played.views, session.last_seq, messages),
    ],
    order: countOrder(dialogue, [messages, ...played.views.map((view) => view.messages)]),
  };
}
