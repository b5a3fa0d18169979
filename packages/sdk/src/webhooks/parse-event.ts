import { WebhookError } from "./webhook-error.ts";
import type { WebhookEvent } from "./webhook-event.ts";

/** Reads the event that a body holds, whose signature is right: what it says is the desk's own word. */
export function parseEvent(body: Uint8Array): WebhookEvent {
  const event = parse(body);
  if (isEvent(event)) return event;
  throw new WebhookError(
    "invalid_event",
    "The delivery is signed rightly, but its body is no event of the desk. The same secret may be in use elsewhere.",
  );
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

function isEvent(event: unknown): event is WebhookEvent {
  if (typeof event !== "object" || event === null) return false;
  const { type, timestamp, data } = event as Partial<Record<string, unknown>>;
  return (
    typeof type === "string" && typeof timestamp === "string" && typeof data === "object" && data !== null
  );
}
