/** What a proxy has done so far. */
export interface Tally {
  connections: number;
  /** Connections whose target did not answer; their clients were reset. */
  unreachable: number;
  /** Connections severed in each way, by the plan or by hand. */
  cut: number;
  reset: number;
  halfOpen: number;
  /** Connections that were given latency, and those that were slowed. */
  delayed: number;
  slowed: number;
  /** Bytes forwarded from clients, and to them. */
  bytesUp: number;
  bytesDown: number;
  /** Bytes that were taken from one end and never given to the other. */
  bytesLost: number;
  /** FINs and RSTs that the other end of a half-open connection was not told of. */
  endsSwallowed: number;
}

/** A tally in which nothing has happened. */
export function emptyTally(): Tally {
  return {
    connections: 0,
    unreachable: 0,
    cut: 0,
    reset: 0,
    halfOpen: 0,
    delayed: 0,
    slowed: 0,
    bytesUp: 0,
    bytesDown: 0,
    bytesLost: 0,
    endsSwallowed: 0,
  };
}
