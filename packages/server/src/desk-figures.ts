import type { Chat } from "./chat/gateway.ts";
import type { TurnFigures } from "./http/turns.ts";
import { countAssigned } from "./roster/index.ts";
import type { Services } from "./services.ts";
import { countWaiting } from "./sessions/index.ts";

/** What a desk is busy with at a moment, in all tenants together. */
export interface DeskFigures {
  /** The sockets of this process. */
  readonly sockets: { readonly chat: number; readonly inbox: number };
  /** The calls of this process that have a turn, that wait for one, and that were refused one so far. */
  readonly calls: TurnFigures;
  /** The open sessions of the database. */
  readonly sessions: { readonly waiting: number; readonly assigned: number };
  /** How long the first of those that wait has waited; 0 when none does. */
  readonly oldestWaitSeconds: number;
}

export async function deskFigures(services: Services, chat: Pick<Chat, "sockets">): Promise<DeskFigures> {
  const { db } = services.storage;
  const { count, since } = await countWaiting(db);
  const assigned = await countAssigned(db);
  const waited = since === null ? 0 : services.clock().getTime() - Date.parse(since);
  return {
    sockets: chat.sockets(),
    calls: services.turns.figures(),
    sessions: { waiting: count, assigned },
    oldestWaitSeconds: Math.max(0, waited / 1000),
  };
}
