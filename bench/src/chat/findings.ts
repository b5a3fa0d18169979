import type { Idle } from "./idle.ts";
import type { Talked } from "./load/talk.ts";

export const contestants = ["ours", "socket.io", "ws"] as const;
export type ChatContestant = (typeof contestants)[number];

export interface ChatPlan {
  readonly rounds: number;
  readonly seconds: number;
}

/**
 * How much of what. A disk that halts for a moment spoils a stretch at the fixed pace, and not all of them. The silent ones
 * are watched for one heartbeat of everybody, whenever it comes.
 */
export const scale = {
  perSecond: 420,
  stretches: 5,
  sockets: 5000,
  watchedSeconds: 25,
  mostIdleRounds: 3,
} as const;

/** What each contestant did, round by round. */
export interface ChatFindings {
  readonly talks: readonly Of<Talked>[];
  readonly idles: readonly Of<Idle>[];
}

export interface Of<Figures> {
  readonly contestant: ChatContestant;
  readonly figures: Figures;
}
