import { Webhook } from "standardwebhooks";
import { OutboundError } from "../outbound-error.ts";
import type { WebhookAttemptTable } from "../storage/schema.ts";
import { readExcerpt } from "./answer-excerpt.ts";
import type { Claim } from "./claim.ts";

/** How an attempt went. */
export type Result = Pick<
  WebhookAttemptTable,
  "outcome" | "duration_ms" | "status_code" | "error" | "response_excerpt"
>;

/** What an attempt is made with. */
export interface Means {
  readonly fetch: typeof globalThis.fetch;
  readonly clock: () => Date;
  /** Aborted when the server cannot wait any longer. */
  readonly signal: AbortSignal;
}

const timeoutMilliseconds = 15_000;

/** Sends an event to a webhook once. Never rejects. */
export async function attempt({ fetch, clock, signal }: Means, claim: Claim): Promise<Result> {
  const startedAt = clock();
  const timeout = AbortSignal.timeout(timeoutMilliseconds);
  const either = AbortSignal.any([signal, timeout]);
  const answered = await fetch(claim.webhook.url, { ...requestOf(claim, startedAt), signal: either })
    .then((response) => judge(response))
    .catch((error: unknown) => {
      if (signal.aborted) return unanswered("interrupted", "The server shut down.");
      return unanswered(
        "failed",
        timeout.aborted ? "There was no answer within 15 seconds." : reasonOf(error),
      );
    });
  return { ...answered, duration_ms: Math.max(0, clock().getTime() - startedAt.getTime()) };
}

/** The request, signed anew for the moment at which it is sent. */
function requestOf({ webhook, event, number }: Claim, now: Date): RequestInit {
  const body = `{"type":${JSON.stringify(event.type)},"timestamp":"${event.created_at}","data":${event.data}}`;
  return {
    method: "POST",
    redirect: "manual",
    headers: {
      "content-type": "application/json",
      "user-agent": "olympus-support",
      "webhook-id": event.id,
      "webhook-timestamp": String(Math.floor(now.getTime() / 1000)),
      "webhook-signature": secretsOf(webhook, now)
        .map((secret) => new Webhook(secret).sign(event.id, now, body))
        .join(" "),
      "support-attempt": String(number),
    },
    body,
  };
}

function secretsOf(
  { secret, previous_secret: previous, previous_secret_expires_at: until }: Claim["webhook"],
  now: Date,
): readonly string[] {
  const overlaps = previous !== null && until !== null && now.toISOString() < until;
  return overlaps ? [secret, previous] : [secret];
}

type Answered = Omit<Result, "duration_ms">;

async function judge(response: Response): Promise<Answered> {
  const excerpt = await readExcerpt(response);
  if (response.ok)
    return { outcome: "delivered", status_code: response.status, error: null, response_excerpt: null };
  // Browsers show nothing of a redirection that is not followed.
  const isRedirect = response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400);
  return {
    outcome: "failed",
    status_code: response.status === 0 ? null : response.status,
    error: isRedirect ? "Redirections are not followed." : `The receiver answered ${response.status}.`,
    response_excerpt: excerpt,
  };
}

function unanswered(outcome: "failed" | "interrupted", error: string): Answered {
  return { outcome, status_code: null, error, response_excerpt: null };
}

/** What is told of a failed connection. The messages of other errors may hold anything. */
function reasonOf(error: unknown): string {
  return error instanceof OutboundError ? error.message : "The receiver could not be reached.";
}
