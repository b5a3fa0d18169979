import type { OperationId } from "../generated/operations.ts";
import { ActiveFault } from "./active-fault.ts";
import type { RestFault, SocketFault } from "./fault.ts";

const timesUnlessGiven: Readonly<Record<string, number>> = {
  "429 burst": 3,
  "401 once": 1,
  "500": 1,
  refuse: 1,
  "drop after ack": 1,
};

/** The faults in force, in the order in which they were asked for. */
export class FaultList {
  #rest: readonly ActiveFault<RestFault>[] = [];
  #sockets: readonly ActiveFault<SocketFault>[] = [];

  addRest(fault: RestFault): ActiveFault {
    const active = new ActiveFault(fault, timesOf(fault, fault.rest));
    this.#rest = [...this.#rest, active];
    return active;
  }

  addSocket(fault: SocketFault): ActiveFault {
    const active = new ActiveFault(fault, timesOf(fault, fault.socket));
    this.#sockets = [...this.#sockets, active];
    return active;
  }

  get hasRest(): boolean {
    return this.#rest.length > 0;
  }

  ofOperation(operation: OperationId | undefined): readonly ActiveFault<RestFault>[] {
    return this.#rest.filter(({ fault }) => fault.operation === undefined || fault.operation === operation);
  }

  ofSession(session: string): readonly ActiveFault<SocketFault>[] {
    return this.#sockets.filter(({ fault }) => fault.session === undefined || fault.session === session);
  }

  remove(active: ActiveFault): void {
    this.#rest = this.#rest.filter((one) => one !== active);
    this.#sockets = this.#sockets.filter((one) => one !== active);
    active.end();
  }

  clear(): void {
    for (const active of [...this.#rest, ...this.#sockets]) this.remove(active);
  }
}

function timesOf(fault: RestFault | SocketFault, name: string): number {
  const given = "times" in fault ? fault.times : undefined;
  return given ?? timesUnlessGiven[name] ?? Number.POSITIVE_INFINITY;
}
