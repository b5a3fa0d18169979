import { decodeProtectedHeader } from "jose";
import { type ChatTokens, chatTokenType } from "../chat-tokens.ts";
import type { Actor } from "../context.ts";
import { SupportError } from "../errors.ts";
import { mayCrossTenants } from "../roles.ts";
import type { Storage } from "../storage/storage.ts";
import type { Bearer, IsRevoked, StaffIdentity, StaffTokens } from "./staff-tokens.ts";

/** Who calls, and for which tenant. */
export interface Caller {
  readonly tenant: string;
  readonly actor: Actor;
  /** The tenant that the token names; another one when a platform role asked for it, or null when it names none. */
  readonly home: string | null;
}

interface Verifiers {
  readonly storage: Storage;
  readonly staffTokens: StaffTokens;
  readonly chatTokens: ChatTokens;
  readonly clock: () => Date;
  readonly isRevoked: IsRevoked | null;
}

const tenantPattern = /^[A-Za-z0-9_.:@+~-]{1,128}$/;

/** The caller whom the token names. Throws `unauthenticated`, or `forbidden` for a foreign tenant. */
export async function authenticate(verifiers: Verifiers, token: string, headers: Headers): Promise<Caller> {
  const caller = await identify(verifiers, token, headers.get("x-tenant-id"));
  if (caller === null) {
    throw new SupportError(
      "unauthenticated",
      "The bearer token is not valid or has expired. Get a new one and retry.",
    );
  }
  return caller;
}

/** The caller whom the token names in the tenant that they ask for; null when it is not to be trusted, or not any more. */
export async function identify(
  verifiers: Verifiers,
  token: string,
  askedTenant: string | null,
): Promise<Caller | null> {
  const caller = await callerOf(verifiers, token, askedTenant);
  return caller !== null && (await verifiers.isRevoked?.(bearerOf(caller))) === true ? null : caller;
}

/** What a host is told of a caller when it is asked whether the caller's rights were withdrawn. */
export function bearerOf({ tenant, actor }: Caller): Bearer {
  return {
    tenant,
    kind: actor.kind === "customer" ? "customer" : "staff",
    id: actor.id ?? "",
    roles: actor.kind === "staff" ? actor.roles : [],
    sessionId: actor.kind === "customer" ? actor.sessionId : null,
  };
}

async function callerOf(
  verifiers: Verifiers,
  token: string,
  askedTenant: string | null,
): Promise<Caller | null> {
  const now = verifiers.clock();
  const known = verifiers.staffTokens.recall(token, now);
  if (known !== undefined) return staff(known, askedTenant);
  if (!hasOneSpelling(token)) return null;
  if (isChatToken(token)) return await customer(verifiers, token);
  const identity = await verifiers.staffTokens.verify(token, now);
  return identity === null ? null : staff(identity, askedTenant);
}

/** Whole groups of four characters, and a rest whose unused bits are zero. Source: RFC 4648, section 3.5. */
const canonical = /^(?:[\w-]{4})*(?:[\w-]{2}[AEIMQUYcgkosw048]|[\w-][AQgw])?$/;

/**
 * Whether the signature is spelt in the one way that RFC 7515 has for it. Decoders take others for the same, and who could
 * respell a token would have the rate limit of each spelling.
 */
function hasOneSpelling(token: string): boolean {
  return canonical.test(token.slice(token.lastIndexOf(".") + 1));
}

/** The tenant of a header whose token was verified by an earlier call and still holds. */
export function knownTenant(verifiers: Verifiers, authorization: string): string | undefined {
  const token = tokenIn(authorization);
  if (token === undefined) return undefined;
  const now = verifiers.clock();
  const staffTenant = verifiers.staffTokens.recall(token, now)?.tenant ?? undefined;
  return staffTenant ?? verifiers.chatTokens.recall(token, now)?.tenant;
}

/** The token of the `Authorization` header, whatever the spelling of the scheme. Source: RFC 6750, section 2.1. */
export function bearerToken(headers: Headers): string {
  const token = tokenIn(headers.get("authorization") ?? "");
  if (token !== undefined) return token;
  throw new SupportError("unauthenticated", "Send a token in the header: Authorization: Bearer <token>.");
}

function tokenIn(authorization: string): string | undefined {
  return /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i.exec(authorization)?.[1];
}

function isChatToken(token: string): boolean {
  try {
    return decodeProtectedHeader(token).typ === chatTokenType;
  } catch {
    return false;
  }
}

async function customer(verifiers: Verifiers, token: string): Promise<Caller | null> {
  const claims = await verifiers.chatTokens.verify(verifiers.storage.db, token, verifiers.clock());
  if (claims === null) return null;
  return {
    tenant: claims.tenant,
    home: claims.tenant,
    actor: { kind: "customer", id: claims.customerId, sessionId: claims.sessionId },
  };
}

function staff({ tenant: own, actor }: StaffIdentity, asked: string | null): Caller | null {
  const tenant = asked === null || asked === own ? own : foreignTenant(actor.roles, asked);
  return tenant === null ? null : { tenant, home: own, actor };
}

function foreignTenant(roles: readonly string[], tenant: string): string {
  if (!mayCrossTenants(roles)) {
    throw new SupportError(
      "forbidden",
      "Only platform roles may name another tenant. Leave X-Tenant-Id out.",
    );
  }
  if (!tenantPattern.test(tenant)) {
    throw new SupportError("invalid_request", "X-Tenant-Id is not an identifier.", {
      errors: [{ pointer: "X-Tenant-Id", message: "Send the tenant's identifier." }],
    });
  }
  return tenant;
}
