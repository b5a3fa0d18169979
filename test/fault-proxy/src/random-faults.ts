import type { ConnectionFaults, Direction, FaultPlan, Latency, Severing } from "./connection-faults.ts";
import type { Random } from "./random.ts";

/** The least and the most, both included. */
export type Range = readonly [least: number, most: number];

/** How often each fault comes, as a share of the connections from 0 to 1, and how bad it is. */
export interface FaultOdds {
  readonly latency?: { readonly share: number; readonly milliseconds: Range; readonly jitter?: Range };
  readonly slow?: { readonly share: number; readonly bytesPerSecond: Range };
  /** The shares of these three are of all connections, and together at most 1. */
  readonly cut?: SeveringOdds;
  readonly reset?: SeveringOdds;
  readonly halfOpen?: SeveringOdds;
}

interface SeveringOdds {
  readonly share: number;
  /** After how many bytes of a direction. Every second time all numbers are as likely, otherwise all sizes of numbers. */
  readonly afterBytes: Range;
}

/** A plan that draws the faults of each connection by these odds. */
export function randomFaults(odds: FaultOdds): FaultPlan {
  return (random) => {
    // Each is drawn whether it is used or not, so that changing the odds of one leaves the others as they were.
    const [isLate, isSlow, severing] = [random(), random(), random()];
    const late = drawLatency(odds, random);
    const slow = drawSlow(odds, random);
    const sever = drawSevering(odds, severing, random);
    return {
      ...(isLate < (odds.latency?.share ?? 0) ? { latency: late } : {}),
      ...(isSlow < (odds.slow?.share ?? 0) ? { slow } : {}),
      ...(sever === undefined ? {} : { sever }),
    };
  };
}

function drawLatency({ latency }: FaultOdds, random: Random): Record<Direction, Latency> {
  const draw = (): Latency => ({
    milliseconds: between(latency?.milliseconds ?? [0, 0], random()),
    jitter: between(latency?.jitter ?? [0, 0], random()),
  });
  return { up: draw(), down: draw() };
}

function drawSlow({ slow }: FaultOdds, random: Random): Record<Direction, number> {
  const draw = (): number => Math.round(between(slow?.bytesPerSecond ?? [1, 1], random()));
  return { up: draw(), down: draw() };
}

function drawSevering(odds: FaultOdds, drawn: number, random: Random): ConnectionFaults["sever"] {
  const direction = random() < 0.5 ? "up" : "down";
  const depth = random();
  const kinds: readonly (readonly [Severing, SeveringOdds | undefined])[] = [
    ["cut", odds.cut],
    ["reset", odds.reset],
    ["half-open", odds.halfOpen],
  ];
  let reached = 0;
  for (const [how, one] of kinds) {
    reached += one?.share ?? 0;
    if (one !== undefined && drawn < reached)
      return { how, direction, afterBytes: drawBytes(one.afterBytes, depth) };
  }
  return undefined;
}

function between([least, most]: Range, drawn: number): number {
  return least + (most - least) * drawn;
}

function drawBytes([least, most]: Range, drawn: number): number {
  if (drawn >= 0.5) return Math.round(between([least, most], 2 * drawn - 1));
  return Math.round((least + 1) * ((most + 1) / (least + 1)) ** (2 * drawn)) - 1;
}
