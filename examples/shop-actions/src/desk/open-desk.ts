import { randomBytes } from "node:crypto";
import { SupportClient } from "@olympus-support/sdk";
import { createSupport } from "@olympus-support/server";
import { serve, signStaffToken } from "@olympus-support/server/node";
import { type ShopAddress, shopActions } from "./shop-actions.ts";
import type { TemporaryDatabase } from "./temporary-database.ts";

/** A desk on a port with an agent who takes chats; leaving its scope ends it. */
export interface Desk extends AsyncDisposable {
  /** The client of a manager, who may refund. */
  readonly manager: SupportClient;
}

const tenant = "shop";
const agentId = "agent_1";
const noLimit = { perSecond: 0, burst: 0 };

/** Starts a desk whose quick actions are the shop's. */
export async function openDesk({ dialect }: TemporaryDatabase, shop: ShopAddress): Promise<Desk> {
  const secret = randomBytes(32).toString("hex");
  const support = createSupport({
    dialect,
    auth: { secret },
    quickActions: shopActions(shop),
    rateLimit: noLimit,
    tenantRateLimit: noLimit,
  });
  await support.migrate();
  const server = await serve(support, { port: 0, host: "127.0.0.1" });
  const claims = { sub: agentId, tenant, roles: ["manager"], name: "Mia" };
  const token = await signStaffToken(secret, claims, 12 * 3600);
  const manager = new SupportClient({ baseUrl: `http://127.0.0.1:${server.port}`, token });
  await manager.agents.create({ id: agentId, name: "Mia", max_sessions: 1000 });
  await manager.agents.updateStatus(agentId, { status: "available" });
  return {
    manager,
    async [Symbol.asyncDispose]() {
      await server.close();
    },
  };
}
