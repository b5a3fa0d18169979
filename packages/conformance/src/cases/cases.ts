import type { Case } from "../case.ts";
import { auditCases } from "./audit.ts";
import { closings } from "./chat/closings.ts";
import { conversations } from "./chat/conversations.ts";
import { frameCases } from "./chat/frames.ts";
import { inboxes } from "./chat/inboxes.ts";
import { conditionalUpdates } from "./conditional-updates.ts";
import { customerCases } from "./customers.ts";
import { deskConflicts } from "./desk-conflicts.ts";
import { failures } from "./failures.ts";
import { idempotency } from "./idempotency.ts";
import { listCases } from "./lists.ts";
import { offers } from "./offers.ts";
import { otherLists } from "./other-lists.ts";
import { refusedCallers } from "./refused-callers.ts";
import { refusedRequests } from "./refused-requests.ts";
import { refusedSubjects } from "./refused-subjects.ts";
import { serviceLevels } from "./service-levels.ts";
import { sessionConflicts } from "./session-conflicts.ts";
import { sessions } from "./sessions.ts";
import { successes } from "./successes.ts";
import { tickets } from "./tickets.ts";
import { webhooks } from "./webhooks.ts";
import { workplace } from "./workplace.ts";

/** Every case, in the order in which they run. */
export const cases: readonly Case[] = [
  ...successes,
  ...refusedRequests,
  ...refusedCallers,
  ...refusedSubjects,
  ...sessionConflicts,
  ...deskConflicts,
  ...idempotency,
  ...conditionalUpdates,
  ...listCases,
  ...otherLists,
  ...sessions,
  ...offers,
  ...tickets,
  ...serviceLevels,
  ...workplace,
  ...customerCases,
  ...auditCases,
  ...webhooks,
  ...conversations,
  ...inboxes,
  ...frameCases,
  ...closings,
  ...failures,
];
