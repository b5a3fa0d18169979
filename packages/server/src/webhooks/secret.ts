import type { Context } from "../context.ts";

const secretBytes = 32;

/** A secret in the spelling of the Standard Webhooks. */
export function newSecret({ randomBytes }: Pick<Context, "randomBytes">): string {
  return `whsec_${btoa(String.fromCharCode(...randomBytes(secretBytes)))}`;
}
