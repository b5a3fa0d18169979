import type { Schema } from "../contract.ts";
import { fromJson, fromOptionalJson } from "../storage/json.ts";
import type { WebhookAttemptTable, WebhookDeliveryTable, WebhookTable } from "../storage/schema.ts";
import type { PlacedEvent } from "./event-store.ts";

/** The webhook without its secrets. */
export function presentWebhook(row: WebhookTable, now: string): Schema<"Webhook"> {
  const overlap = row.previous_secret_expires_at;
  return {
    id: row.id,
    url: row.url,
    events: fromJson(row.events),
    team_ids: fromOptionalJson(row.team_ids),
    description: row.description,
    enabled: row.disabled_at === null,
    disabled_reason: row.disabled_reason,
    disabled_at: row.disabled_at,
    failing_since: row.failing_since,
    previous_secret_expires_at: overlap !== null && overlap > now ? overlap : null,
    created_at: row.created_at,
    updated_at: row.updated_at,
  };
}

export function presentDelivery(
  row: WebhookDeliveryTable,
  attempts: readonly WebhookAttemptTable[],
): Schema<"WebhookDelivery"> {
  return {
    id: row.id,
    webhook_id: row.webhook_id,
    event_id: row.event_id,
    event_type: row.event_type,
    resource_type: row.resource_type,
    resource_id: row.resource_id,
    status: row.status,
    attempts: attempts.map(presentAttempt),
    next_attempt_at: row.next_attempt_at,
    created_at: row.created_at,
    finished_at: row.finished_at,
  };
}

function presentAttempt({
  tenant_id: _,
  delivery_id: __,
  ...attempt
}: WebhookAttemptTable): Schema<"DeliveryAttempt"> {
  return attempt;
}

export function presentEvent(row: PlacedEvent): Schema<"Event"> {
  return { id: row.id, type: row.type, timestamp: row.created_at, data: fromJson(row.data) };
}
