import type { Socket } from "node:net";
import type { ConnectionFaults, Direction, Severing } from "./connection-faults.ts";
import { Lane } from "./lane.ts";
import type { Random } from "./random.ts";
import type { Tally } from "./tally.ts";

/** A connection through the proxy: its two sockets, and what happens between them. */
export interface LinkOptions {
  readonly client: Socket;
  readonly target: Socket;
  readonly faults: ConnectionFaults;
  /** What each direction draws its jitter from. */
  readonly random: Readonly<Record<Direction, Random>>;
  readonly tally: Tally;
  /** Called when both sockets are closed. */
  readonly closed: () => void;
}

const counters = { cut: "cut", reset: "reset", "half-open": "halfOpen" } as const satisfies Record<
  Severing,
  keyof Tally
>;

/** Forwards both ways until an end closes or the connection is severed. */
export class Link {
  readonly #options: LinkOptions;
  readonly #up: Lane;
  readonly #down: Lane;
  #severed: Severing | undefined;
  #reached = false;

  constructor(options: LinkOptions) {
    const { client, target } = options;
    this.#options = options;
    this.#up = this.#laneFor("up", client, target);
    this.#down = this.#laneFor("down", target, client);
    target.once("connect", () => {
      this.#reached = true;
    });
    this.#watch(client, target, this.#up);
    this.#watch(target, client, this.#down);
  }

  /** Severs the connection now; answers false when it has been severed before. */
  sever(how: Severing): boolean {
    if (this.#severed !== undefined) return false;
    this.#severed = how;
    this.#options.tally[counters[how]] += 1;
    this.#up.stop();
    this.#down.stop();
    for (const socket of [this.#options.client, this.#options.target]) {
      if (how === "cut") socket.end();
      if (how === "reset") socket.resetAndDestroy();
    }
    return true;
  }

  /** Lets go of both sockets. */
  destroy(): void {
    this.#severed ??= "reset";
    this.#up.stop();
    this.#down.stop();
    this.#options.client.destroy();
    this.#options.target.destroy();
  }

  #laneFor(direction: Direction, from: Socket, to: Socket): Lane {
    const { faults, random, tally } = this.#options;
    const bytes = direction === "up" ? "bytesUp" : "bytesDown";
    const { sever } = faults;
    return new Lane({
      from,
      to,
      random: random[direction],
      latency: faults.latency?.[direction],
      bytesPerSecond: faults.slow?.[direction],
      limit: sever?.direction === direction ? sever.afterBytes : Number.POSITIVE_INFINITY,
      atLimit: () => void this.sever(sever?.how ?? "cut"),
      forwarded: (count) => {
        tally[bytes] += count;
      },
      lost: (count) => {
        tally.bytesLost += count;
      },
    });
  }

  #watch(socket: Socket, other: Socket, lane: Lane): void {
    socket.setNoDelay(true);
    // What it failed of does not matter: its close follows and says that it failed.
    socket.on("error", () => undefined);
    socket.on("data", (chunk) => lane.take(chunk));
    socket.on("end", () => this.#ended(lane));
    socket.on("close", (failed) => this.#closed(socket, other, failed));
  }

  #ended(lane: Lane): void {
    if (this.#severed === "half-open") this.#swallow();
    else lane.finish();
  }

  #closed(socket: Socket, other: Socket, failed: boolean): void {
    const { target, tally, closed } = this.#options;
    if (failed && socket === target && !this.#reached) tally.unreachable += 1;
    if (failed && this.#severed === undefined) this.#passOnReset(other);
    if (failed && this.#severed === "half-open") this.#swallow();
    if (other.destroyed) closed();
  }

  #passOnReset(other: Socket): void {
    this.#up.stop();
    this.#down.stop();
    other.resetAndDestroy();
  }

  /** Both sockets have closed their side: nobody is left who could notice. */
  #swallow(): void {
    const { client, target, tally } = this.#options;
    tally.endsSwallowed += 1;
    const isGone = (socket: Socket): boolean => socket.readableEnded || socket.destroyed;
    if (isGone(client) && isGone(target)) this.destroy();
  }
}
