import {
  createRemoteJWKSet,
  type JWTPayload,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
  errors as joseErrors,
  jwtVerify,
} from "jose";
import type { StaffActor } from "../context.ts";
import { SupportError } from "../errors.ts";
import { permissionsOf } from "../roles.ts";
import { rememberVerified, type Verified } from "./verified.ts";

/** How the bearer tokens of staff are verified. Give one of `secret` and `jwksUrl`. */
export interface AuthOptions {
  /** The secret of HS256 tokens, at least 32 bytes. For one service, or for development. */
  readonly secret?: string;
  /** Where the issuer publishes its keys; the tokens are RS256, ES256 or EdDSA. */
  readonly jwksUrl?: string;
  /** The `iss` that tokens must carry. */
  readonly issuer?: string;
  /** The `aud` that tokens must carry. */
  readonly audience?: string;
  /**
   * Says whether the rights of somebody whose token is good were withdrawn: they left, lost a role, or their tenant is
   * suspended. Asked on every call, and at least every 5 seconds while a socket of theirs is open; nobody by default.
   */
  readonly isRevoked?: IsRevoked;
}

/** Whom a good token names. */
export interface Bearer {
  readonly tenant: string;
  readonly kind: "staff" | "customer";
  /** The agent's id, or the customer's. */
  readonly id: string;
  /** None for a customer. */
  readonly roles: readonly string[];
  /** The one session that a customer's token opens; null for staff. */
  readonly sessionId: string | null;
}

export type IsRevoked = (bearer: Bearer) => boolean | Promise<boolean>;

/** Who a token speaks for. */
export interface StaffIdentity {
  /** Null when the token names none; a platform role may still name one by header. */
  readonly tenant: string | null;
  readonly actor: StaffActor;
}

export interface StaffTokens {
  /** The identity, or null when the token is not to be trusted. Throws `unavailable` without the issuer's keys. */
  verify(token: string, now: Date): Promise<StaffIdentity | null>;
  /** The identity that an earlier call with the token was given, while that holds. */
  recall(token: string, now: Date): StaffIdentity | undefined;
}

const minimumSecretBytes = 32;
const toleranceSeconds = 60;
/** No longer than the issuer's keys are kept: a key that was withdrawn stops counting. */
const rememberedSeconds = 600;

export function createStaffTokens(auth: AuthOptions): StaffTokens {
  const verifyToken = verifierOf(auth);
  const options = expected(auth);
  const remembered = rememberVerified<StaffIdentity>();
  const identify = async (token: string, now: Date): Promise<Verified<StaffIdentity> | null> => {
    try {
      const { payload } = await verifyToken(token, { ...options, currentDate: now });
      return lasting(payload, identityOf(payload), now);
    } catch (error) {
      if (error instanceof joseErrors.JOSEError) return null;
      throw error;
    }
  };
  return {
    verify: (token, now) => remembered.verify(token, now, () => identify(token, now)),
    recall: remembered.recall,
  };
}

type Verifier = (token: string, options: JWTVerifyOptions) => Promise<{ readonly payload: JWTPayload }>;

function verifierOf(auth: AuthOptions): Verifier {
  if (auth.secret !== undefined && auth.jwksUrl !== undefined) {
    throw new TypeError("auth: give either `secret` or `jwksUrl`, not both.");
  }
  if (auth.jwksUrl !== undefined) {
    const keys = publishedKeys(auth.jwksUrl);
    return (token, options) =>
      jwtVerify(token, keys, { ...options, algorithms: ["RS256", "ES256", "EdDSA"] });
  }
  const secret = new TextEncoder().encode(auth.secret ?? "");
  if (secret.length < minimumSecretBytes) {
    throw new TypeError(`auth: give \`jwksUrl\`, or a \`secret\` of at least ${minimumSecretBytes} bytes.`);
  }
  return (token, options) => jwtVerify(token, secret, { ...options, algorithms: ["HS256"] });
}

/** The issuer's keys. That they cannot be had is not the token's fault. */
function publishedKeys(url: string): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(new URL(url), { cacheMaxAge: 600_000 });
  return async (header, token) => {
    try {
      const key = await keys(header, token);
      refuseShort(key);
      return key;
    } catch (cause) {
      if (isTokensFault(cause)) throw cause;
      throw new SupportError(
        "unavailable",
        "The keys that tokens are checked with cannot be had now. Retry shortly.",
        {
          cause,
          retryAfter: 5,
        },
      );
    }
  };
}

const leastBits = 2048;

/** Throws for an RSA key that is too short to be trusted. Source: RFC 7518, section 3.3. */
function refuseShort({ algorithm }: CryptoKey): void {
  if (!("modulusLength" in algorithm) || Number(algorithm.modulusLength) >= leastBits) return;
  throw new TypeError(`The issuer publishes an RSA key of less than ${leastBits} bits.`);
}

function isTokensFault(error: unknown): boolean {
  return (
    error instanceof joseErrors.JWKSNoMatchingKey ||
    error instanceof joseErrors.JWKSMultipleMatchingKeys ||
    error instanceof joseErrors.JOSENotSupported
  );
}

function expected(auth: AuthOptions): JWTVerifyOptions {
  return {
    requiredClaims: ["exp", "sub"],
    clockTolerance: toleranceSeconds,
    ...(auth.issuer === undefined ? {} : { issuer: auth.issuer }),
    ...(auth.audience === undefined ? {} : { audience: auth.audience }),
  };
}

/** How long a token holds that was found good now. */
function lasting<T>(payload: JWTPayload, value: T | null, now: Date): Verified<T> | null {
  if (value === null || payload.exp === undefined) return null;
  const until = Math.min(payload.exp + toleranceSeconds, now.getTime() / 1000 + rememberedSeconds);
  return { value, from: (payload.nbf ?? 0) - toleranceSeconds, until };
}

const idPattern = /^[A-Za-z0-9_.:@+~-]{1,128}$/;

function identityOf(payload: JWTPayload): StaffIdentity | null {
  const id = payload["agent_id"] ?? payload.sub;
  const tenant = payload["tenant_id"] ?? null;
  if (typeof id !== "string" || !idPattern.test(id)) return null;
  if (tenant !== null && (typeof tenant !== "string" || !idPattern.test(tenant))) return null;
  const roles = strings(payload["roles"]);
  const { name, email } = payload;
  return {
    tenant,
    actor: {
      kind: "staff",
      id,
      name: typeof name === "string" && name !== "" ? name : id,
      email: typeof email === "string" ? email : null,
      roles,
      permissions: new Set([...permissionsOf(roles), ...strings(payload["permissions"])]),
    },
  };
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
