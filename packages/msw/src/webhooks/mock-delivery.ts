/**
 * An attempt of the desk to deliver an event to a webhook: what was sent, and what was answered.
 *
 * @example
 * const typeOf = ({ body }: MockDelivery): string => JSON.parse(body).type;
 */
export interface MockDelivery {
  /** The webhook's address. */
  readonly url: string;
  readonly headers: Headers;
  /** The body as it was sent, which is what the signature is over. */
  readonly body: string;
  /** The status of the answer; null when there was none. */
  readonly status: number | null;
}

/**
 * Answers a delivery, as the receiver of a webhook does.
 *
 * @example
 * const broken: Receiver = () => new Response(null, { status: 503 });
 */
export type Receiver = (request: Request) => Response | Promise<Response>;
