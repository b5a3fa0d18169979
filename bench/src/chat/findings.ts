import type { Idle } from "./idle.ts";
import type { Talked } from "./load/talk.ts";

export const contestants = ["ours", "socket.io", "ws"] as const;
export type ChatContestant = (typeof contestants)[number];

export interface ChatPlan {
  readonly rounds: number;
  readonly seconds: number;
}

/** How much of what. The silent ones are watched for one heartbeat of everybody, whenever it comes. */
export const scale = { perSecond: 420, sockets: 5000, watchedSeconds: 25 } as const;

/** One contestant in one round. */
export interface ChatSample extends Talked, Idle {
  readonly contestant: ChatContestant;
}
