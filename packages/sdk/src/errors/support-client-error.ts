/**
 * Which class of this package an error is of; `error.kind` tells them apart without `instanceof`.
 *
 * @example
 * const worthRetrying: SupportClientErrorKind[] = ["connection"];
 */
export type SupportClientErrorKind =
  | "api"
  | "connection"
  | "decode"
  | "abort"
  | "token"
  | "usage"
  | "chat"
  | "webhook";

type Inspect = (value: unknown, options?: unknown) => string;

// Registered symbols are the same in every copy of this package that a program may have loaded.
const brand = Symbol.for("@olympus-support/sdk/error");
const customInspect = Symbol.for("nodejs.util.inspect.custom");

/**
 * What every failure of the client is: `instanceof Error`, of one of the eight kinds, and safe to log, because neither
 * `JSON.stringify` nor `console.log` shows a token, a cookie or a body.
 *
 * @example
 * try {
 *   await client.tickets.retrieve("tick_1");
 * } catch (error) {
 *   if (error instanceof SupportClientError) console.error(error.kind, error.message);
 *   throw error;
 * }
 */
export abstract class SupportClientError extends Error {
  /** The class of the error in a word. */
  abstract readonly kind: SupportClientErrorKind;

  /** @internal */
  get [brand](): true {
    return true;
  }

  /** What may be written to a log. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, kind: this.kind, message: this.message };
  }

  /** @internal What `console.log` shows in Node. */
  [customInspect](_depth: number, options: unknown, inspect?: Inspect): string {
    const { name, message, ...details } = this.toJSON();
    const heading = this.stack ?? `${String(name)}: ${String(message)}`;
    return inspect === undefined ? heading : `${heading} ${inspect(details, options)}`;
  }
}

/**
 * Whether the value is an error of this client, from whichever copy of the package it comes.
 *
 * @example
 * const failure: unknown = await client.agents.list().catch((error: unknown) => error);
 * if (isSupportClientError(failure)) console.error(failure.kind);
 */
export function isSupportClientError(value: unknown): value is SupportClientError {
  return typeof value === "object" && value !== null && brand in value;
}
