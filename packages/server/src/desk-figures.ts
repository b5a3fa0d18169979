import type { Chat } from "./chat/gateway.ts";
import type { TurnFigures } from "./http/turns.ts";
import { countAssigned } from "./roster/index.ts";
import type { Services } from "./services.ts";
import { countWaiting } from "./sessions/index.ts";
import { readBacklog } from "./webhooks/index.ts";

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
  /** How old the first event is that waits in the outbox; 0 when none does. */
  readonly outboxSeconds: number;
  /** How long the most belated attempt at a webhook has been due; 0 when none is late. */
  readonly overdueSeconds: number;
}

export async function deskFigures(services: Services, chat: Pick<Chat, "sockets">): Promise<DeskFigures> {
  const { db } = services.storage;
  const { count, since } = await countWaiting(db);
  const assigned = await countAssigned(db);
  const { outboxSince, dueSince } = await readBacklog(db);
  const secondsFrom = (time: string | null): number =>
    time === null ? 0 : Math.max(0, (services.clock().getTime() - Date.parse(time)) / 1000);
  return {
    sockets: chat.sockets(),
    calls: services.turns.figures(),
    sessions: { waiting: count, assigned },
    oldestWaitSeconds: secondsFrom(since),
    outboxSeconds: secondsFrom(outboxSince),
    overdueSeconds: secondsFrom(dueSince),
  };
}
