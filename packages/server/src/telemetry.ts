/** Hears how the desk's calls end, to measure them. Nothing that it hears names a tenant, a person or an address. */
export interface Telemetry {
  /**
   * A call begins. What is answered is to be told how it ends: its operation's id, undefined where there is none at its
   * address, and the status of its answer.
   */
  startCall(): (operation: string | undefined, status: number) => void;
}
