import type { TokenSource } from "./client-options.ts";
import { TokenError } from "./errors/token-error.ts";

/** The token for one call. Throws a `TokenError` that never quotes it. */
export async function bearerToken(source: TokenSource): Promise<string> {
  const token: unknown = typeof source === "function" ? await ask(source) : source;
  if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) return token;
  throw new TokenError(
    "token: There is no token, or it is not one word of visible ASCII. Leave out `Bearer`.",
  );
}

async function ask(source: () => string | Promise<string>): Promise<string> {
  try {
    return await source();
  } catch (cause) {
    throw new TokenError("token: The function that gives the token failed.", { cause });
  }
}
