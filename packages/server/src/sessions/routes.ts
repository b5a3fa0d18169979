import type { OperationHandlers } from "../http/operation.ts";
import { acceptTransfer } from "./accept-transfer.ts";
import { availability } from "./availability.ts";
import { cancelTransfer } from "./cancel-transfer.ts";
import { declineTransfer } from "./decline-transfer.ts";
import { end } from "./end.ts";
import { escalate } from "./escalate.ts";
import { get } from "./get.ts";
import { getSla } from "./get-sla.ts";
import { hold } from "./hold.ts";
import { list } from "./list.ts";
import { listEvents } from "./list-events.ts";
import { listMessages } from "./list-messages.ts";
import { markRead } from "./mark-read.ts";
import { rate } from "./rate.ts";
import { renewChatToken } from "./renew-chat-token.ts";
import { resume } from "./resume.ts";
import { sendMessage } from "./send-message.ts";
import { start } from "./start.ts";
import { transfer } from "./transfer.ts";

export const sessionRoutes = {
  startSession: (ctx, { body }) => start(ctx, body),
  getAvailability: (ctx, { query }) => availability(ctx, query),
  listSessions: (ctx, { query }) => list(ctx, query),
  getSession: (ctx, { path }) => get(ctx, path.session_id),
  getSessionSla: (ctx, { path }) => getSla(ctx, path.session_id),
  sendMessage: (ctx, { path, body }) => sendMessage(ctx, { ...path, ...body }),
  listMessages: (ctx, { path, query }) => listMessages(ctx, { ...path, ...query }),
  listSessionEvents: (ctx, { path, query }) => listEvents(ctx, { ...path, ...query }),
  markRead: (ctx, { path, body }) => markRead(ctx, { ...path, ...body }),
  transferSession: (ctx, { path, body }) => transfer(ctx, { ...path, ...body }),
  acceptTransfer: (ctx, { path }) => acceptTransfer(ctx, path.session_id),
  declineTransfer: (ctx, { path, body }) => declineTransfer(ctx, { ...path, ...body }),
  cancelTransfer: (ctx, { path }) => cancelTransfer(ctx, path.session_id),
  holdSession: (ctx, { path }) => hold(ctx, path.session_id),
  resumeSession: (ctx, { path }) => resume(ctx, path.session_id),
  endSession: (ctx, { path, body }) => end(ctx, { ...path, ...body }),
  escalateSession: (ctx, { path, body }) => escalate(ctx, { ...path, ...body }),
  rateSession: (ctx, { path, body }) => rate(ctx, { ...path, ...body }),
  renewChatToken: (ctx, { path }) => renewChatToken(ctx, path.session_id),
} satisfies Partial<OperationHandlers>;
