import type { RestFault, SocketFault } from "./fault.ts";

/** A fault that is in force. */
export class ActiveFault<Kind extends RestFault | SocketFault = RestFault | SocketFault> {
  readonly fault: Kind;
  readonly #end = new AbortController();
  #left: number;

  constructor(fault: Kind, times: number) {
    this.fault = fault;
    this.#left = times;
  }

  /** Aborted when it is over. */
  get over(): AbortSignal {
    return this.#end.signal;
  }

  /** Whether it may happen now; that counts as once. */
  take(): boolean {
    if (this.over.aborted || this.#left <= 0) return false;
    this.#left -= 1;
    return true;
  }

  end(): void {
    this.#end.abort();
  }
}
