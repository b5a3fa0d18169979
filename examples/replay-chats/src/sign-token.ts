import { SignJWT } from "jose";

/** What signs the tokens, and what the desk wants to read in them beside the claims. */
export interface Signing {
  readonly secret: string;
  readonly issuer?: string | undefined;
  readonly audience?: string | undefined;
}

/** Whom a token speaks for. */
export interface Staff {
  readonly tenant: string;
  readonly agentId: string;
  readonly name: string;
  readonly roles: readonly string[];
}

/** Signs a token as your own back-end would for its staff. It is good for twelve hours. */
export function signToken(signing: Signing, staff: Staff): Promise<string> {
  const token = new SignJWT({
    tenant_id: staff.tenant,
    agent_id: staff.agentId,
    name: staff.name,
    roles: [...staff.roles],
  })
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setSubject(staff.agentId)
    .setIssuedAt()
    .setExpirationTime("12h");
  if (signing.issuer !== undefined) token.setIssuer(signing.issuer);
  if (signing.audience !== undefined) token.setAudience(signing.audience);
  return token.sign(new TextEncoder().encode(signing.secret));
}
