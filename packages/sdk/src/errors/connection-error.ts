import { SupportClientError } from "./support-client-error.ts";

/**
 * No answer, or only part of one: the server cannot be reached, or the connection broke. Whether a change took place is
 * unknown. `cause` is what `fetch` threw.
 *
 * @example
 * const failure: unknown = await client.system.health().catch((error: unknown) => error);
 * if (failure instanceof ConnectionError) console.error("no connection:", failure.message);
 */
export class ConnectionError extends SupportClientError {
  readonly kind = "connection";
  /** Which operation was called, by its id in the API's description. */
  readonly operationId: string;
  /** The status, when the connection broke after it had arrived. */
  readonly status: number | null;

  constructor(operationId: string, cause: unknown, status: number | null = null) {
    super(`${operationId}: The connection failed${reasonOf(cause)}.`, { cause });
    this.operationId = operationId;
    this.status = status;
  }

  override get name(): string {
    return "ConnectionError";
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), operationId: this.operationId, status: this.status };
  }
}

/** The messages of the error and of the one below it; in Node the outer one alone says just "fetch failed". */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return "";
  const { cause: deeper } = cause;
  const reasons = deeper instanceof Error ? [cause.message, deeper.message] : [cause.message];
  const text = reasons.filter((reason) => reason !== "").join(": ");
  return text === "" ? "" : `: ${text.replaceAll(/\bBearer\s+\S+/gi, "Bearer [redacted]")}`;
}
