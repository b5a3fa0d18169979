import { type OperationId, operations } from "../../src/generated/operations.ts";
import { pointers } from "../http/send.ts";
import type { Answer } from "../support/client.ts";
import { bytesOf, type Call, largestBody, shown } from "./call.ts";

/** Codes that no valid call of somebody who may do anything is answered with. */
const never: readonly string[] = [
  "invalid_json",
  "unauthenticated",
  "forbidden",
  "idempotency_in_progress",
  "precondition_failed",
  "payload_too_large",
  "unsupported_media_type",
  "idempotency_key_reused",
  "rate_limited",
  "internal",
  "unavailable",
];

/** Where the rules of the desk refuse what the schemas of the document allow. */
const rules: Readonly<Partial<Record<OperationId, readonly string[]>>> = {
  addTicketTags: ["/tags"],
  addComment: ["/public"],
  createTicket: ["/related_session_id"],
  updateAgentStatus: ["/return_time"],
  createCalendar: ["/timezone", "/hours", "/holidays"],
  updateCalendar: ["/timezone", "/hours", "/holidays"],
  createWebhook: ["/url"],
  updateWebhook: ["/url"],
  getAnalytics: ["?start_date", "?end_date", "?group_by", "?timezone"],
  exportAnalytics: ["?start_date", "?end_date", "?group_by", "?timezone"],
};

/** What is wrong with the answer to a valid call; null when it is one that the call may get. */
export function complaint(call: Call, answer: Answer): string | null {
  const { status, body } = answer;
  if (isFit(call, answer)) return null;
  return `${shown(call)} was answered ${status} ${JSON.stringify(body)}`;
}

function isFit(call: Call, answer: Answer): boolean {
  const { status, body } = answer;
  if (bytesOf(call.body) > largestBody) return body.code === "payload_too_large";
  if (status === operations[call.id].success) return true;
  const declared: readonly string[] = operations[call.id].errors;
  if (!declared.includes(body.code) || never.includes(body.code)) return false;
  if (body.code !== "invalid_request") return true;
  const places = pointers(answer);
  return places.length > 0 && places.every((place) => isRuled(call.id, place));
}

/** Whether a rule refuses what stands there, or in it. A cursor that is made up is one of no list. */
function isRuled(id: OperationId, place: string): boolean {
  if (place === "?cursor") return true;
  return rules[id]?.some((ruled) => place === ruled || place.startsWith(`${ruled}/`)) ?? false;
}
