import { type Fact, record } from "../analytics/index.ts";
import type { WriteContext } from "../context.ts";
import type { Schema } from "../contract.ts";
import type { RequestOf } from "../generated/requests.ts";
import { queueNotice } from "../notices.ts";
import { releaseSlot } from "../roster/index.ts";
import { lockDesk } from "../storage/desk-lock.ts";
import { fromJson } from "../storage/json.ts";
import type { SessionTable } from "../storage/schema.ts";
import { publish } from "../webhooks/index.ts";
import { describe, summariseForEvent } from "./describe.ts";
import { drain } from "./drain.ts";
import { notIdle } from "./idle.ts";
import { requireOpenSession } from "./load.ts";
import { heldBy } from "./move.ts";
import { withdrawOffer } from "./open-offer.ts";
import { placeOf } from "./place.ts";
import { saveToldState } from "./save.ts";

type EndSession = RequestOf<"endSession">["body"] & { readonly session_id: string };

/** Ends a session for good; its agent's slot goes to the next in the queue. */
export async function end(ctx: WriteContext, input: EndSession): Promise<Schema<"Session">> {
  await lockDesk(ctx);
  const session = await requireOpenSession(ctx, input.session_id);
  const holder = heldBy(session);
  const offer = await withdrawOffer(ctx, session);
  const sequence = session.event_sequence + 1;
  const changes = {
    ...notIdle,
    status: input.resolution === "resolved" ? "resolved" : "closed",
    resolution: input.resolution,
    resolution_notes: input.resolution_notes ?? null,
    tags: JSON.stringify([...new Set([...fromJson<string[]>(session.tags), ...(input.tags ?? [])])]),
    target_agent_id: null,
    queued_at: null,
    transferred_at: null,
    event_sequence: sequence,
    ended_at: ctx.now,
  } as const;
  const ended = await saveToldState(ctx, session, changes, offer);
  await publish(
    ctx,
    { type: "session", id: session.id },
    { type: "support.session_ended", data: { sequence, session: await summariseForEvent(ctx, ended) } },
  );
  if (holder !== null) {
    await releaseSlot(ctx, holder);
    await drain(ctx, holder);
  }
  ctx.notices.push(queueNotice(ctx));
  record(ctx, endingOf(ended));
  return await describe(ctx, ended);
}

/** What the end of a session adds to the figures. */
function endingOf(session: SessionTable): Fact {
  const place = placeOf(session);
  if (session.status !== "resolved") return { ...place, add: { sessions_ended: 1 } };
  const atFirstContact = session.transfer_count === 0 && session.escalation === null;
  const add = {
    sessions_ended: 1,
    sessions_resolved: 1,
    session_resolution_ms: Date.parse(session.ended_at ?? "") - Date.parse(session.created_at),
    first_contact_resolved: atFirstContact ? 1 : 0,
  };
  return { ...place, add };
}
