import type { Connect } from "./connect.ts";
import type { Conversation } from "./order.ts";

/** Who talks, where and how. */
export interface Work {
  readonly conversations: readonly Conversation[];
  readonly url: string;
  readonly connect: Connect;
}
