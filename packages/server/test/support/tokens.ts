import { SignJWT } from "jose";

/** The secret of the tests' tokens. */
export const secret = "a secret for tests that is long enough for HS256";

/** Who a test calls as. */
export interface Person {
  readonly tenant: string;
  readonly id?: string;
  readonly name?: string;
  readonly email?: string;
  readonly roles?: readonly string[];
  readonly permissions?: readonly string[];
}

/** A staff token that is good for an hour of the given time. */
export async function staffToken(person: Person, now: Date): Promise<string> {
  return await new SignJWT({
    name: person.name ?? "Sarah Smith",
    tenant_id: person.tenant,
    roles: person.roles ?? ["server"],
    ...(person.email === undefined ? {} : { email: person.email }),
    ...(person.permissions === undefined ? {} : { permissions: person.permissions }),
  })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(person.id ?? "agent_001")
    .setExpirationTime(Math.floor(now.getTime() / 1000) + 3600)
    .sign(new TextEncoder().encode(secret));
}
