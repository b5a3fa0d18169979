import type { Actor } from "../context.ts";
import { SupportError } from "../errors.ts";
import { hasStanding, type Standing } from "../roles.ts";

interface Rule {
  readonly permission: Standing | "public";
  readonly chatToken: boolean;
}

/** Lets the actor through, or throws `forbidden`. Whose session a customer may touch is checked where it is loaded. */
export function authorise(actor: Actor, rule: Rule): void {
  if (rule.permission === "public" || actor.kind === "system") return;
  if (actor.kind === "customer") {
    if (rule.chatToken) return;
    throw new SupportError(
      "forbidden",
      "A chat token opens its own session only. Call this with a staff token.",
    );
  }
  if (hasStanding(actor.roles, rule.permission)) return;
  if (hasStanding(actor.roles, "staff")) {
    throw new SupportError(
      "forbidden",
      `This needs the standing of ${article(rule.permission)}. Ask one to do it.`,
    );
  }
  throw new SupportError(
    "forbidden",
    "The token has none of the roles of the support desk. Ask for one of them.",
  );
}

function article(standing: Standing): string {
  return standing === "admin" ? "an admin" : `a ${standing}`;
}
