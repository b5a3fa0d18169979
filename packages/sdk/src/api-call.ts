/**
 * An answer with what surrounds it.
 *
 * @example
 * const { data, etag, requestId } = await client.tickets.retrieve("tick_1").withResponse();
 * console.log(data.number, etag, requestId);
 */
export interface CallResult<Data> {
  /** What the call itself resolves to. */
  readonly data: Data;
  /** The answer's status and headers. Its body has been read. */
  readonly response: Response;
  /** The version of the resource, for `ifMatch`; null where the operation has none. */
  readonly etag: string | null;
  /** The id to quote when asking for help; null when the server gave none. */
  readonly requestId: string | null;
}

/**
 * A call under way. Awaiting it gives the answer's data; {@link ApiCall.withResponse} gives the headers as well.
 *
 * @example
 * const call: ApiCall<Ticket> = client.tickets.retrieve("tick_1");
 * const ticket = await call;
 * const { etag } = await call.withResponse(); // the same answer; nothing is sent again
 */
export class ApiCall<Data> implements Promise<Data> {
  readonly #start: () => Promise<CallResult<Data>>;
  #result: Promise<CallResult<Data>> | undefined;

  /** @internal `start` runs once, when the outcome is first asked for. */
  constructor(start: () => Promise<CallResult<Data>>) {
    this.#start = start;
  }

  get [Symbol.toStringTag](): string {
    return "ApiCall";
  }

  /** The data together with the response, its ETag and its request id. */
  withResponse(): Promise<CallResult<Data>> {
    this.#result ??= this.#start();
    return this.#result;
  }

  // biome-ignore lint/suspicious/noThenProperty: being awaitable is what the class is for.
  then<Fulfilled = Data, Rejected = never>(
    onFulfilled?: ((data: Data) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.withResponse()
      .then((result) => result.data)
      .then(onFulfilled, onRejected);
  }

  catch<Rejected = never>(
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Data | Rejected> {
    return this.then(undefined, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Data> {
    return this.then().finally(onFinally);
  }
}
