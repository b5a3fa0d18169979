import type { Support } from "@olympus-support/server";
import type { MockClock } from "../clock/mock-clock.ts";
import type { SocketFault } from "../faults/fault.ts";
import type { FaultList } from "../faults/fault-list.ts";
import type { ClientEnd, ServerEnd, SocketRequest } from "./ends.ts";
import { Line } from "./line.ts";

/** Every socket to the desk. */
export class Network {
  readonly #faults: FaultList;
  readonly #clock: MockClock;
  readonly #lines = new Set<Line>();

  constructor(faults: FaultList, clock: MockClock) {
    this.#faults = faults;
    this.#clock = clock;
  }

  get isQuiet(): boolean {
    return this.#lines.size === 0;
  }

  connect(chat: Support["chat"], request: SocketRequest, client: ClientEnd): ServerEnd {
    const session = request.path.slice("/ws/".length);
    const isRefused = this.#faults
      .ofSession(session)
      .some((active) => active.fault.socket === "refuse" && active.take());
    if (isRefused || "status" in chat.admit(request)) {
      client.closed(1006, "");
      return nobody;
    }
    const onGone = (gone: Line): boolean => this.#lines.delete(gone);
    const line = new Line({ chat, request, client, faults: this.#faults, clock: this.#clock, onGone });
    this.#lines.add(line);
    return line;
  }

  /** What a fault does at once to the sockets that are open. */
  strike(fault: SocketFault): void {
    for (const line of this.#lines) {
      if (fault.session !== undefined && fault.session !== line.session) continue;
      if (fault.socket === "close") line.end(fault.code, fault.reason ?? "");
      if (fault.socket === "half-open") line.die();
    }
  }

  /** Nobody is taken for gone because the clock was moved. */
  alive(): void {
    for (const line of this.#lines) line.alive();
  }

  /** Cuts every socket. */
  cut(): void {
    for (const line of this.#lines) line.end(1006, "");
  }
}

const nobody: ServerEnd = { text: () => undefined, binary: () => undefined, closed: () => undefined };
