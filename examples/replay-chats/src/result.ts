import { type Difference, describeDifference } from "./difference.ts";
import type { LiveFigures } from "./live/live-figures.ts";

/** The figures of one run. */
export interface Result {
  readonly sessions: number;
  readonly messages: number;
  readonly lookUps: number;
  /** Of the replay alone, without reading back. */
  readonly seconds: number;
  /** Milliseconds within which half, and 99 of 100, lines were stored: from sending to the answer that says so. */
  readonly p50: number | null;
  readonly p99: number | null;
  /** Of the one that took longest. */
  readonly slowest: number | null;
  /** Undefined when the chats were not live. */
  readonly live: LiveFigures | undefined;
  readonly differences: number;
  readonly firstDifferences: readonly Difference[];
}

/** The result as lines for a person. */
export function describeResult(result: Result): readonly string[] {
  const rows: readonly (readonly [string, string])[] = [
    ["sessions", String(result.sessions)],
    ["messages", String(result.messages)],
    ["look-ups", String(result.lookUps)],
    ["seconds", result.seconds.toFixed(1)],
    ["messages/s", (result.messages / result.seconds).toFixed(0)],
    ["p50 ms", milliseconds(result.p50)],
    ["p99 ms", milliseconds(result.p99)],
    ["slowest ms", milliseconds(result.slowest)],
    ...Object.entries(result.live ?? {}).map(([name, value]) => [name, String(value)] as const),
    ["differences", String(result.differences)],
  ];
  const width = Math.max(...rows.map(([, value]) => value.length));
  return [
    ...rows.map(([name, value]) => `${name.padEnd(13)}${value.padStart(width)}`),
    ...result.firstDifferences.map(describeDifference),
  ];
}

function milliseconds(value: number | null): string {
  return value === null ? "-" : value.toFixed(1);
}
