import type { OperationId } from "../generated/operations.ts";
import type { FoundOperation } from "./find-operation.ts";
import type { OverriddenCall, Override, OverrideAnswer, OverrideOptions } from "./override-types.ts";

interface Entry {
  readonly operation: OperationId;
  readonly answer: Override<OperationId>;
  left: number;
}

/** The answers that stand in for the desk's; the latest is asked first. */
export class OverrideList {
  #entries: readonly Entry[] = [];

  get isEmpty(): boolean {
    return this.#entries.length === 0;
  }

  /** The function that is answered takes it back. */
  add<Id extends OperationId>(
    operation: Id,
    answer: OverrideAnswer<Id> | Override<Id>,
    { times = Number.POSITIVE_INFINITY }: OverrideOptions,
  ): () => void {
    const given = typeof answer === "function" ? answer : () => answer;
    // `answer` is only ever asked about calls of its own operation.
    const entry: Entry = { operation, answer: given as unknown as Override<OperationId>, left: times };
    this.#entries = [entry, ...this.#entries];
    return () => {
      this.#entries = this.#entries.filter((one) => one !== entry);
    };
  }

  clear(): void {
    this.#entries = [];
  }

  /** The answer that stands in for the desk's; undefined when none does. */
  async answer(
    { id, params }: FoundOperation,
    request: Request,
    forward: () => Promise<Response>,
  ): Promise<Response | undefined> {
    for (const entry of this.#entries) {
      if (entry.operation !== id || entry.left <= 0) continue;
      const path = params as OverriddenCall<OperationId>["path"];
      const answer = await entry.answer({ request: request.clone(), path, forward });
      if (answer === undefined) continue;
      entry.left -= 1;
      return responseOf(answer);
    }
    return undefined;
  }
}

function responseOf({ status, headers, body }: OverrideAnswer<OperationId>): Response {
  // The one thing that the desk answers as text is a table.
  const isTable = typeof body === "string";
  const text = body === undefined ? null : isTable ? body : JSON.stringify(body);
  const type = isTable ? "text/csv" : status < 400 ? "application/json" : "application/problem+json";
  return new Response(text, {
    status,
    headers: { ...(text === null ? {} : { "content-type": type }), ...headers },
  });
}
