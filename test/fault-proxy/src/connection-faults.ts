import type { Random } from "./random.ts";

/** `up` is what the client sends, `down` what it receives. */
export type Direction = "up" | "down";

/** How a connection is made useless. */
export type Severing =
  /** Both ends get a FIN after the bytes that were forwarded. */
  | "cut"
  /** Both ends get a RST. */
  | "reset"
  /** Nothing is forwarded any more, not even that the other end has closed. Nobody is told. */
  | "half-open";

/** How long bytes are under way. They stay in order. */
export interface Latency {
  readonly milliseconds: number;
  /** At most so many more milliseconds, drawn anew for every chunk; 0 by default. */
  readonly jitter?: number;
}

/** What happens to one connection; nothing of what is left out. */
export interface ConnectionFaults {
  readonly latency?: Partial<Record<Direction, Latency>>;
  /** Bytes per second that get through, at most. */
  readonly slow?: Partial<Record<Direction, number>>;
  /** Severs the connection as soon as so many bytes were forwarded in a direction. */
  readonly sever?: { readonly how: Severing; readonly direction: Direction; readonly afterBytes: number };
}

/**
 * Says what happens to a connection, the first of which is number 1. `random` is the connection's own: what it draws is
 * not changed by other connections.
 */
export type FaultPlan = (random: Random, connection: number) => ConnectionFaults;
