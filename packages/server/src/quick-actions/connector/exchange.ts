import type { ActionContext } from "../action.ts";
import { readCapped } from "./read-capped.ts";
import { isSigned, sign } from "./sign.ts";
import type { ReadAnswer, Verdict } from "./verdict.ts";

/** Where a back-end is and how it is talked to. */
export interface Line {
  readonly url: string;
  readonly key: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether answers must be signed as requests are. */
  readonly signedAnswers: boolean;
  readonly fetch: typeof fetch;
}

const mostBytes = 64 * 1024;
const toleranceSeconds = 300;

/** Posts a body once; answers what came back, or why nothing did. Never follows a redirect: the signature would go along. */
export async function exchange(
  line: Line,
  ctx: ActionContext,
  body: string,
  signal: AbortSignal,
): Promise<ReadAnswer | Verdict> {
  const timestamp = Math.floor(ctx.now().getTime() / 1000);
  const id = ctx.idempotencyKey;
  try {
    const response = await ctx.traced(line.fetch)(line.url, {
      method: "POST",
      redirect: "manual",
      headers: {
        ...line.headers,
        "content-type": "application/json",
        "idempotency-key": id,
        "webhook-id": id,
        "webhook-timestamp": String(timestamp),
        "webhook-signature": sign(line.key, { id, timestamp, body }),
      },
      body,
      signal,
    });
    const text = await readCapped(response, mostBytes);
    const isTrusted = text !== null && (!line.signedAnswers || isOwn(line, ctx, response, text));
    const retryAfter = secondsIn(response.headers.get("retry-after"));
    return { status: response.status, text: isTrusted ? text : null, retryAfter };
  } catch (error) {
    return faultOf(error, signal);
  }
}

/** Whether the answer is the back-end's own, to this very question, and fresh. */
function isOwn({ key }: Line, ctx: ActionContext, { headers }: Response, body: string): boolean {
  const timestamp = Number(headers.get("webhook-timestamp"));
  const id = headers.get("webhook-id") ?? "";
  const age = Math.abs(ctx.now().getTime() / 1000 - timestamp);
  if (id !== ctx.idempotencyKey || !(age <= toleranceSeconds)) return false;
  return isSigned(key, { id, timestamp, body }, headers.get("webhook-signature") ?? "");
}

function secondsIn(header: string | null): number | undefined {
  return header !== null && /^\d{1,6}$/.test(header) ? Number(header) : undefined;
}

/** What Node's fetch says when nothing was sent, so that nothing can have been done. */
const neverSent = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

function faultOf(error: unknown, signal: AbortSignal): Verdict {
  if (signal.aborted) {
    return { kind: "unclear", code: "backend_timeout", message: "The back-end has not answered in time." };
  }
  const isUntouched = neverSent.test(codeIn(error));
  return {
    kind: "unclear",
    code: "backend_unreachable",
    message: "The back-end cannot be reached.",
    isUntouched,
  };
}

function codeIn(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const first = cause instanceof AggregateError ? cause.errors[0] : cause;
  return first instanceof Error && "code" in first ? String(first.code) : "";
}
