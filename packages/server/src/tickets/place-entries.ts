import type { WriteContext } from "../context.ts";
import { toOptionalJson } from "../storage/json.ts";
import type { TicketActivityTable } from "../storage/schema.ts";
import { authorOf, desk } from "./author.ts";
import type { Draft, NewActivity, NewEntry } from "./draft.ts";
import type { HistoryRows } from "./history-store.ts";

interface Place {
  readonly tenant_id: string;
  readonly ticket_id: string;
  readonly seq: number;
  readonly created_at: string;
}

/** Gives the new entries of a ticket's history their places, after those it has. */
export function placeEntries(ctx: WriteContext, draft: Draft): HistoryRows {
  const rows = draft.entries.map((entry, index) => {
    const seq = draft.before.last_seq + 1 + index;
    return placed(ctx, entry, {
      tenant_id: ctx.tenant,
      ticket_id: draft.before.id,
      seq,
      created_at: ctx.now,
    });
  });
  return {
    comments: rows.flatMap((row) => row.comments),
    notes: rows.flatMap((row) => row.notes),
    activities: rows.flatMap((row) => row.activities),
  };
}

const none: HistoryRows = { comments: [], notes: [], activities: [] };

function placed(ctx: WriteContext, entry: NewEntry, place: Place): HistoryRows {
  if (entry.kind === "activity") return { ...none, activities: [activityRow(ctx, entry, place)] };
  if (entry.kind === "comment") {
    const { kind: _, ...comment } = entry;
    return { ...none, comments: [{ ...comment, ...place }] };
  }
  const { kind: _, ...note } = entry;
  return { ...none, notes: [{ ...note, ...place }] };
}

function activityRow(ctx: WriteContext, entry: NewActivity, place: Place): TicketActivityTable {
  const author = entry.action === "sla_breached" ? desk : authorOf(ctx.actor);
  return {
    ...place,
    action: entry.action,
    agent_name: entry.agent ?? null,
    actor_type: author.author_type,
    actor_id: author.author_id,
    actor_name: author.author_name,
    old_value: toOptionalJson(entry.old_value),
    new_value: toOptionalJson(entry.new_value),
  };
}
