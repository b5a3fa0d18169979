import type { WriteContext } from "../context.ts";
import { SupportError } from "../errors.ts";
import { TransactionConflict } from "../storage/storage.ts";

/** A call with an `Idempotency-Key`. */
export interface KeyedCall {
  readonly key: string;
  readonly operation: string;
  /** SHA-256 of everything that makes the call what it is. */
  readonly requestHash: string;
}

const keyPattern = /^[\x21-\x7e]{1,255}$/;

export function idempotencyKey(header: string | null): string | null {
  if (header === null || keyPattern.test(header)) return header;
  throw new SupportError("invalid_request", "The Idempotency-Key is not 1 to 255 visible ASCII characters.", {
    errors: [
      { pointer: "Idempotency-Key", message: "Send a random id, the same for each repeat of one call." },
    ],
  });
}

export async function hashOf(parts: readonly unknown[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The answer that the key already has, or null. Throws `idempotency_key_reused` when it belongs to another call. */
export async function earlierAnswer(ctx: WriteContext, call: KeyedCall): Promise<unknown> {
  const row = await ctx.db
    .selectFrom("idempotency_keys")
    .select(["operation", "request_hash", "body"])
    .where("tenant_id", "=", ctx.tenant)
    .where("actor_id", "=", actorKey(ctx))
    .where("key", "=", call.key)
    .where("created_at", ">", daysBefore(ctx.now))
    .executeTakeFirst();
  if (row === undefined) return null;
  if (row.operation !== call.operation || row.request_hash !== call.requestHash) {
    throw new SupportError(
      "idempotency_key_reused",
      "This Idempotency-Key belongs to another call. Use a new one.",
    );
  }
  return JSON.parse(row.body);
}

/** Stores the answer in the transaction of its effect. When another process was faster, everything starts over. */
export async function rememberAnswer(ctx: WriteContext, call: KeyedCall, body: unknown): Promise<void> {
  await forgetExpired(ctx, call.key);
  const stored = await ctx.db
    .insertInto("idempotency_keys")
    .values({
      tenant_id: ctx.tenant,
      actor_id: actorKey(ctx),
      key: call.key,
      operation: call.operation,
      request_hash: call.requestHash,
      body: JSON.stringify(body),
      created_at: ctx.now,
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "actor_id", "key"]).doNothing())
    .returning("key")
    .executeTakeFirst();
  if (stored === undefined) throw new TransactionConflict();
}

async function forgetExpired(ctx: WriteContext, key: string): Promise<void> {
  await ctx.db
    .deleteFrom("idempotency_keys")
    .where("tenant_id", "=", ctx.tenant)
    .where("actor_id", "=", actorKey(ctx))
    .where("key", "=", key)
    .where("created_at", "<=", daysBefore(ctx.now))
    .execute();
}

/** Keys belong to the caller, and a customer's to the session. */
function actorKey(ctx: WriteContext): string {
  const { actor } = ctx;
  return actor.kind === "customer" ? `customer:${actor.sessionId}` : `${actor.kind}:${actor.id ?? ""}`;
}

function daysBefore(now: string): string {
  return new Date(Date.parse(now) - 24 * 60 * 60 * 1000).toISOString();
}

/** Lets one call at a time use a key. Only a courtesy: across processes the table's key decides. */
export function createInFlight(): <T>(name: string, work: () => Promise<T>) => Promise<T> {
  const running = new Set<string>();
  return async (name, work) => {
    if (running.has(name)) {
      throw new SupportError(
        "idempotency_in_progress",
        "The first call with this key is still running. Retry shortly.",
        {
          retryAfter: 1,
        },
      );
    }
    running.add(name);
    try {
      return await work();
    } finally {
      running.delete(name);
    }
  };
}
