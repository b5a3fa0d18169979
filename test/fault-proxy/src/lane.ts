import type { Socket } from "node:net";
import type { Latency } from "./connection-faults.ts";
import type { Random } from "./random.ts";

/** One direction of a connection. */
export interface LaneOptions {
  readonly from: Socket;
  readonly to: Socket;
  readonly random: Random;
  readonly latency?: Latency | undefined;
  readonly bytesPerSecond?: number | undefined;
  /** After so many bytes the lane stops and says so; Infinity for never. */
  readonly limit: number;
  /** Called once the bytes before the limit are on their way. */
  readonly atLimit: () => void;
  readonly forwarded: (bytes: number) => void;
  readonly lost: (bytes: number) => void;
}

/** What waits to be written, and from when on it may be; null is the FIN. */
interface Waiting {
  readonly due: number;
  readonly piece: Buffer | null;
}

/** So many bytes may wait before the sender is made to. */
const capacity = 256 * 1024;
/** A slow lane forwards this long a stretch of time at once, in milliseconds. */
const stretch = 10;

/** Forwards bytes in order: each chunk after its latency, no faster than allowed, and none after the limit. */
export class Lane {
  readonly #options: LaneOptions;
  readonly #waiting: Waiting[] = [];
  #bytesWaiting = 0;
  #latestDue = 0;
  #left: number;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(options: LaneOptions) {
    this.#options = options;
    this.#left = options.limit;
    options.to.on("drain", () => this.#forwardDue());
  }

  /** Takes what the sender has sent. */
  take(chunk: Buffer): void {
    if (this.#stopped) {
      this.#options.lost(chunk.length);
      return;
    }
    const { latency, bytesPerSecond } = this.#options;
    const sent = performance.now() + (latency?.milliseconds ?? 0);
    const arrives = sent + (latency?.jitter ?? 0) * this.#options.random();
    this.#latestDue = Math.max(this.#latestDue, arrives);
    for (const piece of piecesOf(chunk, bytesPerSecond)) {
      if (bytesPerSecond !== undefined) this.#latestDue += (1000 * piece.length) / bytesPerSecond;
      this.#waiting.push({ due: this.#latestDue, piece });
    }
    this.#bytesWaiting += chunk.length;
    this.#forwardDue();
    if (this.#bytesWaiting > capacity) this.#options.from.pause();
  }

  /** Takes the sender's FIN, which is forwarded after everything before it. */
  finish(): void {
    if (this.#stopped) return;
    const sent = performance.now() + (this.#options.latency?.milliseconds ?? 0);
    this.#latestDue = Math.max(this.#latestDue, sent);
    this.#waiting.push({ due: this.#latestDue, piece: null });
    this.#forwardDue();
  }

  /** Forwards nothing any more; what waits and what is still taken is lost. */
  stop(): void {
    if (this.#stopped) return;
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#options.lost(this.#bytesWaiting);
    this.#waiting.length = 0;
    this.#options.from.resume();
  }

  #forwardDue(): void {
    clearTimeout(this.#timer);
    const { to, from } = this.#options;
    while (!this.#stopped && !to.writableNeedDrain) {
      const [next] = this.#waiting;
      if (next === undefined) break;
      const early = next.due - performance.now();
      if (early > 0) {
        this.#timer = setTimeout(() => this.#forwardDue(), early);
        break;
      }
      this.#waiting.shift();
      this.#forward(next.piece);
    }
    if (this.#bytesWaiting <= capacity) from.resume();
  }

  #forward(piece: Buffer | null): void {
    const { to, forwarded, atLimit } = this.#options;
    if (piece === null) {
      to.end();
      return;
    }
    const allowed = piece.subarray(0, this.#left);
    this.#left -= allowed.length;
    this.#bytesWaiting -= allowed.length;
    forwarded(allowed.length);
    if (this.#left > 0) {
      to.write(allowed);
      return;
    }
    this.stop();
    to.write(allowed, () => atLimit());
  }
}

function piecesOf(chunk: Buffer, bytesPerSecond: number | undefined): readonly Buffer[] {
  if (bytesPerSecond === undefined) return [chunk];
  const size = Math.max(1, Math.floor((bytesPerSecond * stretch) / 1000));
  return Array.from({ length: Math.ceil(chunk.length / size) }, (_, index) =>
    chunk.subarray(index * size, (index + 1) * size),
  );
}
