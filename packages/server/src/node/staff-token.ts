import { SignJWT } from "jose";

/** Who a token speaks for. */
export interface StaffClaims {
  readonly sub: string;
  readonly tenant: string;
  readonly roles: readonly string[];
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly permissions?: readonly string[];
  readonly issuer?: string | undefined;
  readonly audience?: string | undefined;
}

/**
 * Signs an HS256 token for a member of staff, as the server verifies with `auth.secret`.
 *
 * @param lifetimeSeconds How long it is good for, from now.
 */
export function signStaffToken(
  secret: string,
  claims: StaffClaims,
  lifetimeSeconds: number,
): Promise<string> {
  const { sub, tenant, roles, name, email, permissions = [], issuer, audience } = claims;
  const issuedAt = Math.floor(Date.now() / 1000);
  const payload = {
    tenant_id: tenant,
    roles,
    ...(name === undefined ? {} : { name }),
    ...(email === undefined ? {} : { email }),
    ...(permissions.length === 0 ? {} : { permissions }),
  };
  const token = new SignJWT(payload)
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setSubject(sub)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + lifetimeSeconds);
  if (issuer !== undefined) token.setIssuer(issuer);
  if (audience !== undefined) token.setAudience(audience);
  return token.sign(new TextEncoder().encode(secret));
}
