import { jwtVerify } from "jose";
import { z } from "zod";
import type { Actor } from "../../http/by-hand/desk.ts";
import { secret } from "../../http/child.ts";

/** Who is on a socket, and of which session. */
export interface Caller {
  readonly kind: "customer" | "agent";
  readonly tenant: string;
  readonly session: string;
  readonly actor: Actor;
}

const id = z.string().regex(/^[\w.:@+~-]{1,128}$/);

/** What a socket must say before it is let in. */
export const hello = z.strictObject({ token: z.string().min(1).max(8192), session: id });

/** What may be sent. */
export const newMessage = z.strictObject({
  client_message_id: id,
  content: z.string().min(1).max(10_000),
  type: z.enum(["text", "image", "file"]).optional(),
  attachments: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(255),
        url: z.url({ protocol: /^https$/ }),
        content_type: z.string().min(1).max(127).optional(),
        size_bytes: z.number().int().min(0).optional(),
      }),
    )
    .max(10)
    .optional(),
});

export type NewMessage = z.infer<typeof newMessage>;

const staff = z.object({
  sub: z.string(),
  name: z.string(),
  tenant_id: z.string(),
  roles: z.array(z.string()).min(1),
});
const customer = z.object({ sub: z.string(), tenant_id: z.string(), session_id: z.string() });

const key = new TextEncoder().encode(secret);

/** The caller whom the token names, or null when it is not valid or not for this session. */
export async function callerOf({ token, session }: z.infer<typeof hello>): Promise<Caller | null> {
  const verified = await jwtVerify(token, key, { algorithms: ["HS256"], requiredClaims: ["exp"] }).catch(
    () => null,
  );
  const agent = staff.safeParse(verified?.payload).data;
  if (agent !== undefined) {
    const { sub, name, tenant_id: tenant } = agent;
    return { kind: "agent", tenant, session, actor: { id: sub, name } };
  }
  const own = customer.safeParse(verified?.payload).data;
  if (own?.session_id !== session) return null;
  return { kind: "customer", tenant: own.tenant_id, session, actor: { id: own.sub, name: own.sub } };
}
