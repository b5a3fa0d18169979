import { errors as joseErrors, jwtVerify, SignJWT } from "jose";
import type { Kysely } from "kysely";
import { rememberVerified, type Verified } from "./http/verified.ts";
import type { Database } from "./storage/schema.ts";

/** What a chat token says: it opens this one session for this one customer. */
export interface ChatClaims {
  readonly tenant: string;
  readonly sessionId: string;
  readonly customerId: string;
}

export interface IssuedChatToken {
  readonly token: string;
  /** RFC 3339. */
  readonly expiresAt: string;
}

/** Signs and verifies the customers' tokens with a key of the desk's own, kept in the database. */
export interface ChatTokens {
  issue(
    db: Kysely<Database>,
    claims: ChatClaims,
    now: string,
    lifetimeSeconds: number,
  ): Promise<IssuedChatToken>;
  /** The claims, or null when the token is forged or expired. */
  verify(db: Kysely<Database>, token: string, now: Date): Promise<ChatClaims | null>;
  /** The claims that an earlier call with the token was found to have, while they hold. */
  recall(token: string, now: Date): ChatClaims | undefined;
}

/** The `typ` of the token's header (RFC 8725, section 3.11): no other token is ever taken for a chat token. */
export const chatTokenType = "chat+jwt";
const audience = "olympus-support/chat";
const purpose = "chat";

const leastKeyBytes = 32;

/** @param key What the tokens are signed with; the database's own key when there is none. */
export function createChatTokens(key?: Uint8Array): ChatTokens {
  if (key !== undefined && key.length < leastKeyBytes) {
    throw new TypeError(`chatKey: Give at least ${leastKeyBytes} bytes.`);
  }
  let cached = key;
  const remembered = rememberVerified<ChatClaims>();
  const keyOf = async (db: Kysely<Database>): Promise<Uint8Array> => {
    cached ??= await loadKey(db);
    return cached;
  };
  return {
    async issue(db, claims, now, lifetimeSeconds) {
      const issued = Math.floor(Date.parse(now) / 1000);
      const expires = issued + lifetimeSeconds;
      const token = await new SignJWT({ tenant_id: claims.tenant, session_id: claims.sessionId })
        .setProtectedHeader({ alg: "HS256", typ: chatTokenType })
        .setSubject(claims.customerId)
        .setAudience(audience)
        .setIssuedAt(issued)
        .setExpirationTime(expires)
        .sign(await keyOf(db));
      return { token, expiresAt: new Date(expires * 1000).toISOString() };
    },
    recall: remembered.recall,
    verify: (db, token, now) =>
      remembered.verify(token, now, async () => claimsIn(token, await keyOf(db), now)),
  };
}

async function claimsIn(token: string, key: Uint8Array, now: Date): Promise<Verified<ChatClaims> | null> {
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: ["HS256"],
      typ: chatTokenType,
      audience,
      currentDate: now,
      requiredClaims: ["exp", "sub"],
    });
    const value = claimsOf(payload);
    return value === null ? null : { value, from: 0, until: payload.exp ?? 0 };
  } catch (error) {
    if (error instanceof joseErrors.JOSEError) return null;
    throw error;
  }
}

function claimsOf(payload: Record<string, unknown>): ChatClaims | null {
  const { tenant_id: tenant, session_id: sessionId, sub } = payload;
  if (typeof tenant !== "string" || typeof sessionId !== "string" || typeof sub !== "string") return null;
  return { tenant, sessionId, customerId: sub };
}

async function loadKey(db: Kysely<Database>): Promise<Uint8Array> {
  const row = await db
    .selectFrom("signing_keys")
    .select("secret")
    .where("purpose", "=", purpose)
    .executeTakeFirstOrThrow();
  return Uint8Array.from(atob(row.secret), (character) => character.charCodeAt(0));
}

/** Makes the key once for the life of the database; every process that shares it signs with the same. */
export async function ensureChatKey(db: Kysely<Database>, now: string): Promise<void> {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  await db
    .insertInto("signing_keys")
    .values({ purpose, secret: btoa(String.fromCharCode(...bytes)), created_at: now })
    .onConflict((conflict) => conflict.column("purpose").doNothing())
    .execute();
}
