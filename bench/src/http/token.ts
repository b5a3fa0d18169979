import { SignJWT } from "jose";
import { actor, secret, tenant } from "./child.ts";

/** A token that every contestant takes. */
export function tokenOf(): Promise<string> {
  return new SignJWT({ name: actor.name, roles: ["tenant_admin"], tenant_id: tenant })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(actor.id)
    .setExpirationTime("2h")
    .sign(new TextEncoder().encode(secret));
}
