import type { MockClock } from "../clock/mock-clock.ts";
import type { Address } from "../desk/address.ts";
import type { Desk } from "../desk/desk.ts";
import type { FaultList } from "../faults/fault-list.ts";
import { findOperation } from "./find-operation.ts";
import type { OverrideList } from "./override-list.ts";
import { suffer } from "./suffer.ts";

interface DoorParts {
  readonly desk: Desk;
  readonly address: Address;
  readonly clock: MockClock;
  readonly faults: FaultList;
  readonly overrides: OverrideList;
  readonly requestId: () => string;
}

/** Where calls come in: first what goes wrong with them, then what stands in for the desk, then the desk. */
export class FrontDoor {
  readonly #parts: DoorParts;
  readonly #open = new Set<Promise<Response>>();

  constructor(parts: DoorParts) {
    this.#parts = parts;
  }

  /** Answers a call. A network error is answered as `Response.error()`. */
  async answer(request: Request): Promise<Response> {
    const answer = this.#answer(request);
    this.#open.add(answer);
    try {
      return await answer;
    } finally {
      this.#open.delete(answer);
    }
  }

  /** Resolves when every call that came in is answered. */
  async whenQuiet(): Promise<void> {
    await Promise.allSettled(this.#open);
  }

  async #answer(request: Request): Promise<Response> {
    const { faults, overrides, clock, requestId } = this.#parts;
    if (!faults.hasRest && overrides.isEmpty) return this.#forward(request);
    const found = findOperation(request.method, this.#parts.address.pathOf(new URL(request.url)));
    const { signal } = request;
    const suffered = await suffer(faults.ofOperation(found?.id), { clock, signal, requestId });
    if (suffered !== undefined) return suffered;
    const forward = (): Promise<Response> => this.#forward(request.clone());
    const overridden = found && (await overrides.answer(found, request, forward));
    return overridden ?? this.#forward(request);
  }

  async #forward(request: Request): Promise<Response> {
    return this.#parts.desk.support.app.fetch(await this.#atRoot(request));
  }

  /** The desk knows nothing of a path that it was put below. */
  async #atRoot(request: Request): Promise<Request> {
    const url = new URL(request.url);
    const path = this.#parts.address.pathOf(url);
    if (path === url.pathname) return request;
    const { method, headers, signal } = request;
    const body = request.body === null ? null : await request.arrayBuffer();
    return new Request(new URL(path + url.search, url), { method, headers, signal, body });
  }
}
