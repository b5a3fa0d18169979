import { createHash } from "node:crypto";
import Fastify, { type FastifyReply, type FastifyRequest } from "fastify";
import { jwtVerify } from "jose";
import { z } from "zod";
import type { Answer } from "./by-hand/desk.ts";
import { openDesk } from "./by-hand/open-desk.ts";
import { listenOn, secret } from "./child.ts";

/**
 * What a good engineer would write in an afternoon: Fastify, zod, jose, and the database's own driver with prepared
 * statements. The same routes, checks and rows as ours, nothing else of it.
 */
const roles = new Set([
  "pos_staff",
  "server",
  "manager",
  "restaurant_manager",
  "tenant_admin",
  "super_admin",
]);
const claims = z.object({
  sub: z.string(),
  name: z.string(),
  tenant_id: z.string(),
  roles: z.array(z.string()),
});
const message = z.strictObject({
  content: z.string().min(1).max(20_000),
  type: z.enum(["text", "image", "file"]).optional(),
});
const ticket = z.strictObject({
  subject: z.string().min(1).max(500),
  description: z.string().min(1).max(50_000),
  customer_id: z.string().min(1).max(128),
  priority: z.enum(["low", "normal", "high", "urgent"]),
  tags: z.array(z.string().min(1).max(100)).max(50),
});
const filter = z.strictObject({
  status: z.enum(["new", "open", "pending", "on_hold", "solved", "closed"]),
  priority: z.enum(["low", "normal", "high", "urgent"]),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
const byId = z.object({ id: z.string().regex(/^[\w.:@+~-]{1,128}$/) });

const key = new TextEncoder().encode(secret);

class Refusal extends Error {
  readonly status: number;
  constructor(status: number, code: string) {
    super(code);
    this.status = status;
  }
}

type Caller = z.infer<typeof claims>;

async function callerOf(request: FastifyRequest): Promise<Caller> {
  const token = (request.headers.authorization ?? "").replace(/^Bearer /, "");
  const { payload } = await jwtVerify(token, key, { algorithms: ["HS256"], requiredClaims: ["exp"] }).catch(
    () => {
      throw new Refusal(401, "unauthenticated");
    },
  );
  const caller = claims.parse(payload);
  if (!caller.roles.some((role) => roles.has(role))) throw new Refusal(403, "forbidden");
  return caller;
}

function writeOf(caller: Caller, request: FastifyRequest) {
  const hash = createHash("sha256")
    .update(JSON.stringify([request.url, request.body]))
    .digest("hex");
  return {
    tenant: caller.tenant_id,
    actor: { id: caller.sub, name: caller.name },
    key: String(request.headers["idempotency-key"]),
    hash,
  };
}

function answer(reply: FastifyReply, done: Answer): object {
  if (!("body" in done)) throw new Refusal(done.status, done.code);
  reply.code(201);
  return done.body;
}

const desk = openDesk();
const app = Fastify({ bodyLimit: 64 * 1024 });
const base = "/api/v1/support";

app.setErrorHandler((error, request, reply) => {
  const status = error instanceof Refusal ? error.status : error instanceof z.ZodError ? 400 : 500;
  const code = error instanceof Refusal ? error.message : status === 400 ? "invalid_request" : "internal";
  return reply
    .code(status)
    .type("application/problem+json")
    .send({ type: `urn:problem:${code}`, title: code, status, code, request_id: request.id });
});

app.post(`${base}/sessions/:id/messages`, async (request, reply) => {
  const caller = await callerOf(request);
  const { id } = byId.parse(request.params);
  const { content } = message.parse(request.body);
  return answer(reply, await desk.sendMessage({ ...writeOf(caller, request), session: id, content }));
});

app.post(`${base}/tickets`, async (request, reply) => {
  const caller = await callerOf(request);
  const { customer_id: customer, ...input } = ticket.parse(request.body);
  return answer(reply, await desk.createTicket({ ...writeOf(caller, request), customer, ...input }));
});

app.get(`${base}/tickets/:id`, async (request, reply) => {
  const caller = await callerOf(request);
  const found = await desk.getTicket(caller.tenant_id, byId.parse(request.params).id);
  if (found === null) throw new Refusal(404, "ticket_not_found");
  reply.header("etag", `"${String((found as { version?: number }).version)}"`);
  return found;
});

app.get(`${base}/tickets`, async (request) => {
  const caller = await callerOf(request);
  return desk.listTickets(caller.tenant_id, filter.parse(request.query));
});

await app.ready();
await listenOn(app.server);
