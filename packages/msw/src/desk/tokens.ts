import { SignJWT } from "jose";
import { millisecondsOf, type TimeSpan } from "../clock/time-span.ts";

/**
 * A role that may use the desk. A token may say others, to see them refused.
 *
 * @example
 * const role: Role = "tenant_admin";
 */
export type Role =
  | "pos_staff"
  | "server"
  | "manager"
  | "restaurant_manager"
  | "restaurant_staff"
  | "kitchen"
  | "host"
  | "bartender"
  | "cashier"
  | "drive_thru_staff"
  | "tenant_admin"
  | "platform_admin"
  | "system_admin"
  | "super_admin"
  | (string & {});

/**
 * Whom a token is for.
 *
 * @example
 * const person: Person = { role: "tenant_admin", tenant: "demo", agent: "agent_007", name: "Jane" };
 */
export interface Person {
  /** One role or several; `manager` unless given. */
  readonly role?: Role | readonly Role[];
  /** `demo` unless given; null for a platform role that names its tenant by header. */
  readonly tenant?: string | null;
  /** The agent's id; `agent_001` unless given. */
  readonly agent?: string;
  /** The agent's id unless given. */
  readonly name?: string;
  readonly email?: string;
  /** What the token adds to its roles, such as `refund:write`. */
  readonly permissions?: readonly string[];
  /** How long it is good for from the mock's time on; a year unless given. */
  readonly lifetime?: TimeSpan;
}

/** Signs a token for a member of staff, as the mock's desk verifies it. The same at the same time of the mock. */
export function signToken(secret: string, person: Person, now: number): Promise<string> {
  const { role = "manager", tenant = "demo", agent = "agent_001", lifetime = { days: 365 } } = person;
  const issued = Math.floor(now / 1000);
  const claims = {
    roles: typeof role === "string" ? [role] : role,
    name: person.name ?? agent,
    ...(tenant === null ? {} : { tenant_id: tenant }),
    ...(person.email === undefined ? {} : { email: person.email }),
    ...(person.permissions === undefined ? {} : { permissions: person.permissions }),
  };
  return new SignJWT(claims)
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setSubject(agent)
    .setIssuedAt(issued)
    .setExpirationTime(issued + millisecondsOf(lifetime) / 1000)
    .sign(new TextEncoder().encode(secret));
}
