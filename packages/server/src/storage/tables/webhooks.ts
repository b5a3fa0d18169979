import type { EventResource, EventType, Schema } from "../../contract.ts";
import type { Flag, Owned } from "./owned.ts";

/** The outbox: every event commits with the change that it tells of. */
export interface EventTable extends Owned {
  id: string;
  type: EventType;
  resource_type: EventResource;
  resource_id: string;
  sequence: number;
  /** JSON of the event's `data`. */
  data: string;
  created_at: string;
  /** Its place among the tenant's events; null until it is taken from the outbox. */
  position: number | null;
}

/** Where events are sent. */
export interface WebhookTable extends Owned {
  id: string;
  url: string;
  /** JSON: the types that are asked for, or `*` alone. */
  events: string;
  /** JSON, or null for all. */
  team_ids: string | null;
  description: string | null;
  /** As it must be to sign with it; empty once the webhook is deleted. */
  secret: string;
  previous_secret: string | null;
  previous_secret_expires_at: string | null;
  disabled_reason: Schema<"DisabledReason"> | null;
  /** Null while it is enabled. */
  disabled_at: string | null;
  /** When the failures began that no success has ended. */
  failing_since: string | null;
  last_failure_at: string | null;
  /** The `sequence` of the latest test event. */
  test_sequence: number;
  /** A deleted webhook is there for nobody; it goes when its deliveries are gone. */
  deleted: Flag;
  created_at: string;
  updated_at: string;
}

/** An event on its way to a webhook. */
export interface WebhookDeliveryTable extends Owned {
  id: string;
  webhook_id: string;
  event_id: string;
  event_type: EventType;
  resource_type: EventResource;
  resource_id: string;
  /** The event's. */
  position: number;
  status: Schema<"DeliveryStatus">;
  /** Whether an attempt was begun of which nothing is noted; until `next_attempt_at` nobody else begins one. */
  under_way: Flag;
  /** How many were begun. */
  attempts: number;
  /** How many of them failed since it last became pending. */
  failures: number;
  /** Null when it is done, or waits for an earlier event of its resource. */
  next_attempt_at: string | null;
  created_at: string;
  finished_at: string | null;
}

export interface WebhookAttemptTable extends Owned {
  delivery_id: string;
  number: number;
  started_at: string;
  outcome: Schema<"AttemptOutcome">;
  duration_ms: number | null;
  status_code: number | null;
  error: string | null;
  response_excerpt: string | null;
}
