import type { Target } from "./target.ts";

/** What a case needs of a target beside answers. */
export type Power =
  | "any token"
  | "staff token"
  | "outsider token"
  | "foreign token"
  | "time"
  | "call limit"
  | "short queue"
  | "failure"
  | "outage";

/** Why a case is not run on a target without the power. */
export const lackOf: Readonly<Record<Power, string>> = {
  "any token": "no token can be issued for it, so nobody can be given a tenant or an agent's id of their own",
  "staff token": "there is no token of a member of staff who is no manager",
  "outsider token": "there is no good token without a role of the desk",
  "foreign token": "there is no token of another tenant",
  time: "its time cannot be moved",
  "call limit": "a token's calls cannot be spent without flooding it",
  "short queue": "its queue is too long to be filled",
  failure: "it cannot be made to fail",
  outage: "its database cannot be taken away",
};

const holds: Readonly<Record<Power, (target: Target) => boolean>> = {
  "any token": ({ tokens }) => "tokenFor" in tokens,
  "staff token": ({ tokens }) => "tokenFor" in tokens || tokens.staff !== undefined,
  "outsider token": ({ tokens }) => "tokenFor" in tokens || tokens.outsider !== undefined,
  "foreign token": ({ tokens }) => "tokenFor" in tokens || tokens.foreign !== undefined,
  time: ({ advance }) => advance !== undefined,
  "call limit": ({ callsPerToken }) => callsPerToken !== undefined,
  "short queue": ({ queueMax }) => queueMax !== undefined,
  failure: ({ fail }) => fail !== undefined,
  outage: ({ takeAway }) => takeAway !== undefined,
};

/** The first power that the target lacks. */
export function lacking(target: Target, needs: readonly Power[]): Power | undefined {
  return needs.find((power) => !holds[power](target));
}
