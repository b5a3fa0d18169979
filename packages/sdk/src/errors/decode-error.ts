import { SupportClientError } from "./support-client-error.ts";

/**
 * What a {@link DecodeError} is made of.
 *
 * @example
 * const describe = ({ status, body }: DecodeErrorDetails): string => `${status} ${body.length} characters`;
 */
export interface DecodeErrorDetails {
  /** Which operation was called, by its id in the API's description. */
  readonly operationId: string;
  /** The HTTP status, 200 to 299. */
  readonly status: number;
  /** The id to quote when asking for help; null when the answer had none. */
  readonly requestId: string | null;
  /** The answer's body as text. */
  readonly body: string;
  /** Why it could not be parsed. */
  readonly cause?: unknown;
}

/**
 * The server reported success with a body that is not a JSON object; often something other than the API answered, such
 * as a proxy. The call may have taken effect.
 *
 * @example
 * const failure: unknown = await client.teams.list().catch((error: unknown) => error);
 * if (failure instanceof DecodeError) console.error(failure.status, failure.requestId, failure.body.slice(0, 200));
 */
export class DecodeError extends SupportClientError {
  readonly kind = "decode";
  readonly operationId: string;
  readonly status: number;
  readonly requestId: string | null;
  readonly #body: string;

  constructor({ operationId, status, requestId, body, cause }: DecodeErrorDetails) {
    const found = body === "" ? "without a body" : "with a body that is not a JSON object";
    super(`${operationId}: The server answered ${status} ${found}.`, { cause });
    this.operationId = operationId;
    this.status = status;
    this.requestId = requestId;
    this.#body = body;
  }

  override get name(): string {
    return "DecodeError";
  }

  /** The answer's body as text. */
  get body(): string {
    return this.#body;
  }

  override toJSON(): Record<string, unknown> {
    const { operationId, status, requestId } = this;
    return { ...super.toJSON(), operationId, status, requestId };
  }
}
