import type { WriteContext } from "../context.ts";
import { SupportError } from "../errors.ts";
import { sha256Of } from "../sha256.ts";
import { claimRow, deleteRows, findRow } from "../storage/rows.ts";
import type { AwaitedKey } from "../unfinished.ts";
import { subjectsIn } from "./subjects.ts";

/** A call with an `Idempotency-Key`. */
export interface KeyedCall {
  readonly key: string;
  readonly operation: string;
  /** SHA-256 of everything that makes the call what it is. */
  readonly requestHash: string;
  readonly path: unknown;
  readonly body: unknown;
}

/** Stands in the place of the answer of a call that is not finished. */
const unanswered = "null";

const keyPattern = /^[\x21-\x7e]{1,255}$/;

export function idempotencyKey(header: string | null): string | null {
  if (header === null || keyPattern.test(header)) return header;
  throw new SupportError("invalid_request", "The Idempotency-Key is not 1 to 255 visible ASCII characters.", {
    errors: [
      { pointer: "Idempotency-Key", message: "Send a random id, the same for each repeat of one call." },
    ],
  });
}

export function hashOf(parts: readonly unknown[]): string {
  return sha256Of(JSON.stringify(parts));
}

/**
 * The answer that the key already has, or null; one that has had its day is forgotten. Throws `idempotency_key_reused` when
 * it belongs to another call, and `idempotency_in_progress` when that is not finished.
 */
export async function earlierAnswer(ctx: WriteContext, call: KeyedCall): Promise<unknown> {
  const key = { tenant_id: ctx.tenant, actor_id: actorKey(ctx), key: call.key };
  const row = await findRow(ctx.db, "idempotency_keys", key);
  if (row === undefined) return null;
  if (row.created_at <= dayBefore(ctx.now)) {
    // This very one: another transaction may have renewed it since it was read.
    await deleteRows(ctx.db, "idempotency_keys", { ...key, created_at: row.created_at });
    return null;
  }
  if (row.operation !== call.operation || row.request_hash !== call.requestHash) {
    throw new SupportError(
      "idempotency_key_reused",
      "This Idempotency-Key belongs to another call. Use a new one.",
    );
  }
  if (row.body === "") throw erasedAnswer();
  if (row.body === unanswered) throw inProgress();
  return JSON.parse(row.body);
}

/** What the call did stays done: it must not be carried out again because nobody knows any more what it was answered. */
function erasedAnswer(): SupportError {
  return new SupportError(
    "idempotency_key_reused",
    "What this Idempotency-Key was answered was erased with its customer. Look whether the call is still needed, and use a new key.",
  );
}

/** Stores the answer in the transaction of its effect. When another process was faster, everything starts over. */
export async function rememberAnswer(ctx: WriteContext, call: KeyedCall, body: unknown): Promise<void> {
  await storeBody(ctx, call, body);
}

/** Takes the key for a call that goes on after this transaction; answers what the answer is to be given to. */
export async function awaitAnswer(ctx: WriteContext, call: KeyedCall): Promise<AwaitedKey> {
  await storeBody(ctx, call, undefined);
  return { actor_id: actorKey(ctx), key: call.key };
}

/** Without a body that there will be one. */
async function storeBody(ctx: WriteContext, call: KeyedCall, body: unknown): Promise<void> {
  await claimRow(ctx.db, "idempotency_keys", {
    tenant_id: ctx.tenant,
    actor_id: actorKey(ctx),
    key: call.key,
    operation: call.operation,
    request_hash: call.requestHash,
    body: body === undefined ? unanswered : JSON.stringify(body),
    subjects: subjectsIn(call.path, call.body, body),
    created_at: ctx.now,
  });
}

/** Keys belong to the caller, and a customer's to the session. */
function actorKey(ctx: WriteContext): string {
  const { actor } = ctx;
  return actor.kind === "customer" ? `customer:${actor.sessionId}` : `${actor.kind}:${actor.id ?? ""}`;
}

const day = 24 * 60 * 60 * 1000;

/** Asked for by the calls of one millisecond alike. */
let latest = { now: "", dayBefore: "" };

function dayBefore(now: string): string {
  if (latest.now !== now) latest = { now, dayBefore: new Date(Date.parse(now) - day).toISOString() };
  return latest.dayBefore;
}

/** Lets one call at a time use a key. Only a courtesy: across processes the table's key decides. */
export function createInFlight(): <T>(name: string, work: () => Promise<T>) => Promise<T> {
  const running = new Set<string>();
  return async (name, work) => {
    if (running.has(name)) throw inProgress();
    running.add(name);
    try {
      return await work();
    } finally {
      running.delete(name);
    }
  };
}

function inProgress(): SupportError {
  return new SupportError(
    "idempotency_in_progress",
    "The first call with this key is still running. Retry shortly.",
    { retryAfter: 1 },
  );
}
