import { complete } from "../complete.ts";
import type { WriteContext } from "../context.ts";
import { SupportError } from "../errors.ts";
import type { OperationId } from "../generated/operations.ts";
import { operations } from "../generated/operations.ts";
import { contextOf, type Services, unitOfWork } from "../services.ts";
import { TransactionConflict } from "../storage/failure.ts";
import { Unfinished } from "../unfinished.ts";
import { isAudited, recordDone } from "./audited.ts";
import type { Caller } from "./authenticate.ts";
import {
  awaitAnswer,
  createInFlight,
  earlierAnswer,
  hashOf,
  idempotencyKey,
  type KeyedCall,
  rememberAnswer,
} from "./idempotency.ts";
import type { OperationHandler } from "./operation.ts";
import { expectedVersion } from "./preconditions.ts";
import { withCustomer } from "./resolve-customer.ts";

/** A validated call. */
export interface Call {
  readonly caller: Caller;
  readonly headers: Headers;
  readonly requestId: string;
  readonly path: unknown;
  readonly query: unknown;
  readonly body: unknown;
  /** Lets others have the call's turn: it goes on outside of the desk. */
  readonly leave: () => void;
}

/** An answer's body, and whether it is that of an earlier call with the same key. */
export interface Answer {
  readonly body: unknown;
  readonly replayed: boolean;
}

export type Perform = <Id extends OperationId>(
  id: Id,
  handler: OperationHandler<Id>,
  call: Call,
) => Promise<Answer>;

/**
 * Runs operations: a read as it is, a write as one transaction, a keyed write at most once. A write that is unfinished
 * after its transaction goes on outside of it.
 */
export function createPerform(services: Services): Perform {
  const alone = createInFlight();
  return async (id, handler, call) => {
    const operation = operations[id];
    // The validators have made the request what the handler's type says.
    const run = handler as unknown as (ctx: unknown, request: unknown) => Promise<unknown>;
    const audited = { ...call, operation: id };
    const body = await withCustomer(services, audited);
    const request = { path: call.path, query: call.query, body };
    if (operation.method === "get") {
      const answer = await run(contextOf(services, call.caller), request);
      if (isAudited(audited))
        await unitOfWork(services, call.caller, (ctx) => recordDone(ctx, audited, null));
      return { body: answer, replayed: false };
    }
    await handler.prepare?.(contextOf(services, call.caller));
    const keyed = operation.idempotent ? keyedCall(id, call) : null;
    const version = operation.ifMatch ? expectedVersion(call.headers.get("if-match")) : undefined;
    const write = async (): Promise<Answer> => {
      const caller = { ...call.caller, expectedVersion: version };
      const first = await unitOfWork(services, caller, async (ctx) => {
        const earlier = keyed === null ? null : await earlierAnswer(ctx, keyed);
        if (earlier !== null) return { body: earlier, replayed: true };
        const answer = await run(ctx, request).catch((error: unknown) => startOverIfDone(ctx, keyed, error));
        if (keyed !== null) await remember(ctx, keyed, answer);
        if (isAudited(audited)) await recordDone(ctx, audited, answer);
        return { body: answer, replayed: false };
      });
      if (!(first.body instanceof Unfinished)) return first;
      call.leave();
      return await finish(services, call, keyed, first.body);
    };
    if (keyed === null) return write();
    return alone(
      `${call.caller.tenant} ${call.caller.actor.kind} ${call.caller.actor.id} ${keyed.key}`,
      write,
    );
  };
}

/** Stores the answer of a keyed call, or that there will be one. */
async function remember(ctx: WriteContext, keyed: KeyedCall, body: unknown): Promise<void> {
  if (!(body instanceof Unfinished)) await rememberAnswer(ctx, keyed, body);
  else if (body.keep !== null) await body.keep(ctx, await awaitAnswer(ctx, keyed));
}

/** Goes on outside. Work that does not keep the key itself has its answer remembered at the end. */
async function finish(
  services: Services,
  { caller }: Call,
  keyed: KeyedCall | null,
  begun: Unfinished<unknown>,
): Promise<Answer> {
  const body = await complete(services, caller, begun);
  if (keyed === null || begun.keep !== null) return { body, replayed: false };
  return await unitOfWork(services, caller, async (ctx) => {
    const earlier = await earlierAnswer(ctx, keyed);
    if (earlier !== null) return { body: earlier, replayed: true };
    await rememberAnswer(ctx, keyed, body);
    return { body, replayed: false };
  });
}

/**
 * A call may fail because the same call has been done meanwhile, by another process: the session that it was to end has
 * ended. Then everything starts over and finds the answer.
 */
async function startOverIfDone(ctx: WriteContext, keyed: KeyedCall | null, error: unknown): Promise<never> {
  const wasRefused = keyed !== null && error instanceof SupportError;
  if (wasRefused && (await earlierAnswer(ctx, keyed)) !== null) throw new TransactionConflict();
  throw error;
}

function keyedCall(id: OperationId, call: Call): KeyedCall | null {
  const key = idempotencyKey(call.headers.get("idempotency-key"));
  if (key === null) return null;
  const { path, body } = call;
  return { key, operation: id, requestHash: hashOf([id, path, body]), path, body };
}
