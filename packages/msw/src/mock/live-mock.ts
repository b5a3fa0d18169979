import type { Support } from "@olympus-support/server";
import type { AnyHandler } from "msw";
import type { MockClock } from "../clock/mock-clock.ts";
import { passTime } from "../clock/pass-time.ts";
import { millisecondsOf, type TimeSpan } from "../clock/time-span.ts";
import { control, controlPath } from "../control.ts";
import type { Address } from "../desk/address.ts";
import type { Desk } from "../desk/desk.ts";
import type { ReadableIds } from "../desk/readable-ids.ts";
import { type Person, signToken } from "../desk/tokens.ts";
import type { ActiveFault } from "../faults/active-fault.ts";
import { checkFault } from "../faults/check-fault.ts";
import type { Fault } from "../faults/fault.ts";
import { FaultList } from "../faults/fault-list.ts";
import type { OperationId } from "../generated/operations.ts";
import { FrontDoor } from "../rest/front-door.ts";
import { OverrideList } from "../rest/override-list.ts";
import type { Override, OverrideAnswer, OverrideOptions } from "../rest/override-types.ts";
import type { ClientEnd, ServerEnd, SocketRequest } from "../socket/ends.ts";
import { Network } from "../socket/network.ts";
import { DatabaseLost } from "../sqlite/database-lost.ts";
import type { Image } from "../sqlite/memory-database.ts";
import type { MockDelivery, Receiver } from "../webhooks/mock-delivery.ts";
import type { Receivers } from "../webhooks/receivers.ts";
import type { SupportMock } from "./support-mock.ts";

/** What a mock is made of. */
interface MockParts {
  readonly desk: Desk;
  readonly address: Address;
  readonly clock: MockClock;
  readonly ids: ReadableIds;
  readonly secret: string;
  readonly receivers: Receivers;
  /** Whether it can be controlled by calls. */
  readonly isControlled: boolean;
}

/** Everything that `reset` puts back. */
export interface MockState {
  readonly image: Image;
  readonly counts: ReadonlyMap<string, number>;
  readonly base: number;
}

export class LiveMock implements SupportMock {
  readonly clock: MockClock;
  readonly baseUrl: string;
  readonly #parts: MockParts;
  readonly #faults = new FaultList();
  readonly #overrides = new OverrideList();
  readonly #network: Network;
  readonly #door: FrontDoor;
  #handlers: (() => AnyHandler[]) | undefined;
  #start: MockState | undefined;
  #beat: ReturnType<typeof setInterval> | undefined;

  constructor(parts: MockParts) {
    const { desk, address, clock, ids } = parts;
    this.#parts = parts;
    this.clock = clock;
    this.baseUrl = address.baseUrl;
    this.#network = new Network(this.#faults, clock);
    const requestId = (): string => ids.make("req");
    const [faults, overrides] = [this.#faults, this.#overrides];
    this.#door = new FrontDoor({ desk, address, clock, requestId, faults, overrides });
  }

  get support(): Support {
    return this.#parts.desk.support;
  }

  get deliveries(): readonly MockDelivery[] {
    return this.#parts.receivers.deliveries;
  }

  receive(receiver: Receiver): () => void {
    return this.#parts.receivers.add(receiver);
  }

  get handlers(): AnyHandler[] {
    return this.#handlers?.() ?? [];
  }

  /** From here on the mock is its user's: `reset` comes back to this. */
  settle(start: MockState, handlers: () => AnyHandler[]): void {
    this.#handlers = handlers;
    this.#start = start;
    if (this.clock.isMoving) this.#beat = everySecond(() => this.#look());
  }

  state(): MockState {
    const { desk, ids, clock } = this.#parts;
    return { image: desk.image(), counts: ids.counts(), base: clock.base };
  }

  async restore({ image, counts, base }: MockState): Promise<void> {
    this.#parts.ids.restore(counts);
    this.clock.reset(base);
    await this.#parts.desk.load(image);
  }

  answer(request: Request): Promise<Response> {
    const path = this.#parts.address.pathOf(new URL(request.url));
    if (this.#parts.isControlled && path.startsWith(controlPath)) return control(this, request, path);
    return this.#door.answer(request);
  }

  readonly fetch = async (request: Request): Promise<Response> => {
    const response = await this.answer(request);
    request.signal.throwIfAborted();
    if (response.type === "error") throw new TypeError("Failed to fetch: a fault of the mock.");
    return response;
  };

  openSocket(request: SocketRequest, client: ClientEnd): ServerEnd {
    return this.#network.connect(this.support.chat, request, client);
  }

  tokenFor(person: Person = {}): Promise<string> {
    return signToken(this.#parts.secret, person, this.clock.now());
  }

  advance(span: TimeSpan): Promise<void> {
    return this.pass(span, { minutes: 1 });
  }

  /** Moves the clock, and looks after that long while nobody is connected. */
  pass(span: TimeSpan, step: TimeSpan): Promise<void> {
    const isQuiet = (): boolean => this.#network.isQuiet;
    const look = (): Promise<void> => this.#look();
    return passTime(this.clock, millisecondsOf(span), { isQuiet, look, unwatched: millisecondsOf(step) });
  }

  tick(): Promise<void> {
    return this.advance({ seconds: 1 });
  }

  async #look(): Promise<void> {
    this.#network.alive();
    try {
      await this.support.tick();
    } catch (error) {
      // As with a server, what is due waits until there is a database again.
      if (!(error instanceof DatabaseLost)) throw error;
    }
  }

  override<Id extends OperationId>(
    operation: Id,
    answer: OverrideAnswer<Id> | Override<Id>,
    options: OverrideOptions = {},
  ): () => void {
    return this.#overrides.add(operation, answer, options);
  }

  fault(fault: Fault): () => void {
    checkFault(fault);
    if ("desk" in fault) return this.#parts.desk.loseDatabase();
    const active: ActiveFault = "rest" in fault ? this.#faults.addRest(fault) : this.#faults.addSocket(fault);
    if ("socket" in fault) this.#network.strike(fault);
    return () => this.#faults.remove(active);
  }

  async reset(): Promise<void> {
    await this.#quieten();
    if (this.#start !== undefined) await this.restore(this.#start);
    this.#parts.receivers.clear();
  }

  async close(): Promise<void> {
    clearInterval(this.#beat);
    await this.#quieten();
    this.clock.reset(this.clock.base);
    await this.#parts.desk.close();
  }

  async #quieten(): Promise<void> {
    this.#overrides.clear();
    this.#parts.desk.findDatabase();
    this.#network.cut();
    this.#faults.clear();
    await this.#door.whenQuiet();
  }
}

/** On Node it does not keep the process alive. */
function everySecond(look: () => Promise<void>): ReturnType<typeof setInterval> {
  const beat: unknown = setInterval(() => void look(), 1000);
  (beat as { readonly unref?: () => void }).unref?.();
  return beat as ReturnType<typeof setInterval>;
}
