import { SignJWT } from "jose";
import { actor, secret, tenant } from "./child.ts";

/** A token that every contestant takes. */
export function tokenOf(who: { readonly tenant: string; readonly id: string } = { tenant, id: actor.id }) {
  return new SignJWT({ name: actor.name, roles: ["tenant_admin"], tenant_id: who.tenant })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(who.id)
    .setExpirationTime("2h")
    .sign(new TextEncoder().encode(secret));
}
