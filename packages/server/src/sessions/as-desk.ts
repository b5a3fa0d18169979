import type { Context } from "../context.ts";

/** The same unit of work as the desk itself does it, whoever called. */
export function asDesk<C extends Context>(ctx: C): C {
  return { ...ctx, actor: { kind: "system", id: null } };
}
