import { erased } from "./text-store.ts";

type Members = Readonly<Record<string, unknown>>;

/** Members whose text tells nothing of a person: what kind of thing it is, when it was, how it stands. */
const harmless = new Set([
  "accepted_by",
  "action",
  "category",
  "changed",
  "channel",
  "clock",
  "due",
  "fallback",
  "id",
  "kind",
  "level",
  "number",
  "policy",
  "priority",
  "resolution",
  "sender",
  "sender_name",
  "skills",
  "state",
  "status",
  "target_type",
  "timestamp",
  "type",
  "urgency",
  "websocket_url",
]);
/** Those that may be about anything although they are called like an id. */
const telling = new Set(["order_id", "client_message_id"]);
/** Members of people who work at the desk. */
const staff = new Set(["assigned_agent", "assigned_to", "agent", "actor"]);
/** Steps of a history whose values tell how a case stood. */
const steps = new Set([
  "assigned",
  "unassigned",
  "status_changed",
  "priority_changed",
  "category_changed",
  "escalated",
  "sla_breached",
  "team_changed",
  "transferred",
  "transfer_offered",
  "transfer_accepted",
  "transfer_declined",
  "transfer_expired",
  "transfer_cancelled",
]);
/** Members that are null where nothing is known. */
const optional = new Set(["comment", "email", "language", "notes", "resolution_notes", ...telling]);

/**
 * A value without what it tells of a person, in the same shape: what is not known to be harmless goes. A JSON document
 * stays one that its schema allows.
 */
export function redact(value: unknown, name = ""): unknown {
  if (typeof value === "string") return isHarmless(name) ? value : textInstead(name);
  if (typeof value !== "object" || value === null || staff.has(name)) return value;
  if (Array.isArray(value)) return redactList(value, name);
  const members = value as Members;
  if (name === "context" || name === "metadata") return {};
  const isStep = typeof members["action"] === "string";
  const entries = Object.entries(members).map(([key, member]) => {
    const isValue = isStep && (key === "old_value" || key === "new_value");
    return [key, isValue ? valueKept(String(members["action"]), member) : redact(member, key)];
  });
  const redacted = Object.fromEntries(entries);
  return name === "customer" ? { ...redacted, name: null, email: null } : redacted;
}

function redactList(list: readonly unknown[], name: string): unknown[] {
  if (name === "attachments") return [];
  if (isHarmless(name)) return [...list];
  return list.filter((item) => typeof item === "object").map((item) => redact(item, `${name} item`));
}

function valueKept(action: string, value: unknown): unknown {
  return steps.has(action) ? value : null;
}

function textInstead(name: string): string | null {
  return optional.has(name) ? null : erased;
}

function isHarmless(name: string): boolean {
  return harmless.has(name) || (/_(id|ids|at|due)$/.test(name) && !telling.has(name));
}
