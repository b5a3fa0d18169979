import type { ActionContext, ActionOutcome } from "../action.ts";
import { ActionFailure } from "../action-failure.ts";
import { checkerOf, type JsonSchema } from "../input-schema.ts";
import { OutcomeUnknown } from "../outcome-unknown.ts";
import { exchange, type Line } from "./exchange.ts";
import { secretBytes } from "./sign.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

/** How a back-end is called over HTTP. */
export interface HttpBackendOptions {
  /** Where the action is posted to. Redirects are not followed. */
  readonly url: string;
  /** What requests are signed with in the way of Standard Webhooks, such as `whsec_...`. */
  readonly secret: string;
  /** Seconds that one attempt may take; 4 by default. */
  readonly attemptSeconds?: number;
  /** How often it is tried before the desk gives up for now; 3 times by default. */
  readonly attempts?: number;
  /** Whether an answer counts only when it is signed as the request is; not by default. */
  readonly signedAnswers?: boolean;
  /** JSON Schema (2020-12) of `result`; an answer that is not of it does not count. */
  readonly output?: JsonSchema;
  /** Whether the back-end is asked what it would do in a dry run, with `"dry_run": true`; not by default. */
  readonly dryRun?: boolean;
  /** Whether the back-end can undo what it has done, asked with `"compensate": true`; not by default. */
  readonly compensate?: boolean;
  /** Sent along, such as a gateway's key. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What calls go through; the runtime's own `fetch` by default, for the address is the operator's own. */
  readonly fetch?: typeof fetch;
}

type Members = Readonly<Record<string, unknown>>;

/** What `defineAction`, a step of it, or `withBackend` takes. */
export interface HttpBackend {
  readonly run: (ctx: ActionContext, input: Members) => Promise<ActionOutcome>;
  readonly preview?: (input: Members, ctx: ActionContext) => Promise<string>;
  readonly compensate?: (ctx: ActionContext, input: Members, result: Members) => Promise<void>;
}

/** What the body says beside what every one does. */
interface Question {
  readonly dry_run?: true;
  readonly compensate?: true;
  readonly result?: Members;
}

/**
 * Makes a back-end of a URL. Every attempt of one step carries the same `Idempotency-Key`; one that gives no clear answer
 * is made again after a while, and when none gives one the desk tries once more later.
 *
 * @throws TypeError when the address, the secret or the schema cannot be used.
 * @example
 * const [refund] = builtInActions;
 * const shop = httpBackend({ url: "https://shop.example.com/actions/refund", secret: process.env.SHOP_SECRET });
 * createSupport({ dialect, auth, quickActions: [withBackend(refund, shop)] });
 */
export function httpBackend(options: HttpBackendOptions): HttpBackend {
  const call = callerOf(options);
  return {
    run: (ctx, input) => call(ctx, input, {}),
    ...(options.dryRun === true
      ? { preview: async (input, ctx) => (await call(ctx, input, { dry_run: true })).message }
      : {}),
    ...(options.compensate === true
      ? {
          compensate: async (ctx, input, result) => {
            await call(ctx, input, { compensate: true, result });
          },
        }
      : {}),
  };
}

type Call = (ctx: ActionContext, input: Members, question: Question) => Promise<ActionOutcome>;

function callerOf(options: HttpBackendOptions): Call {
  const { attempts = 3, attemptSeconds = 4, output, headers = {}, signedAnswers = false } = options;
  const line: Line = {
    url: addressOf(options.url),
    key: secretBytes(options.secret),
    headers,
    signedAnswers,
    fetch: options.fetch ?? ((...request) => fetch(...request)),
  };
  const checkResult = output === undefined ? null : checkerOf(output);
  return async (ctx, input, question) => {
    const body = JSON.stringify({ ...bodyOf(ctx, input), ...question });
    // A preview has no result, and an undoing none that anybody looks at.
    const check = question.dry_run || question.compensate ? null : checkResult;
    let untouched = ctx.attempt === 1;
    for (let attempt = 1; ; attempt += 1) {
      const signal = AbortSignal.any([ctx.signal, AbortSignal.timeout(attemptSeconds * 1000)]);
      const answer = await exchange(line, ctx, body, signal);
      const verdict = "kind" in answer ? answer : verdictOf(answer, check);
      if (verdict.kind !== "unclear") return clear(verdict);
      untouched &&= verdict.isUntouched === true;
      if (attempt >= attempts || !(await waited(attempt, verdict.retryAfter, ctx.signal)))
        throw givenUp(verdict, untouched);
    }
  };
}

function addressOf(url: string): string {
  if (/^https?:$/.test(URL.parse(url)?.protocol ?? "")) return url;
  throw new TypeError(`url: ${JSON.stringify(url)} is no address. Write one with https://.`);
}

/** What the back-end is told. */
function bodyOf(ctx: ActionContext, input: Members): Members {
  return {
    action_id: ctx.actionId,
    step: ctx.step,
    execution_id: ctx.executionId,
    idempotency_key: ctx.idempotencyKey,
    tenant_id: ctx.tenant,
    actor_id: ctx.actorId,
    session_id: ctx.sessionId,
    ticket_id: ctx.ticketId,
    customer_id: ctx.customerId,
    context: input,
  };
}

function clear(verdict: Exclude<Verdict, { readonly kind: "unclear" }>): ActionOutcome {
  if (verdict.kind === "refused") throw new ActionFailure(verdict.code, verdict.message);
  return { result: verdict.result, message: verdict.message };
}

/** When no attempt has reached the back-end nothing was done, and the agent may simply run it again. */
function givenUp({ code, message }: Verdict & { readonly kind: "unclear" }, untouched: boolean): Error {
  if (untouched) return new ActionFailure(code, `${message} Nothing was done; run it again later.`);
  return new OutcomeUnknown(code, message);
}

const firstWait = 250;
const longestWait = 5000;

/** Waits before the next attempt; answers false when the desk has stopped waiting by then, or will have. */
async function waited(
  attempt: number,
  retryAfter: number | undefined,
  signal: AbortSignal,
): Promise<boolean> {
  const [spread = 0] = crypto.getRandomValues(new Uint8Array(1));
  const wait = retryAfter === undefined ? firstWait * 4 ** (attempt - 1) + spread : retryAfter * 1000;
  if (wait > longestWait) return false;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, wait);
    const end = (): void => {
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener("abort", end, { once: true });
  });
  return !signal.aborted;
}
