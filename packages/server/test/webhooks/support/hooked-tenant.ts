import type { Answer, TestClient } from "../../support/client.ts";
import type { Desk } from "../../support/desk.ts";
import { hireAgent } from "../../support/people.ts";

let made = 0;

/** A tenant with an agent and an admin. */
export interface HookedTenant {
  readonly tenant: string;
  readonly agent: TestClient;
  readonly admin: TestClient;
  /** Creates a webhook at an address of its own. */
  hook(params?: object): Promise<{ readonly id: string; readonly url: string; readonly secret: string }>;
  /** All deliveries to a webhook, oldest first. */
  deliveries(webhook: string, query?: string): Promise<Answer["body"][]>;
  webhook(id: string): Promise<Answer["body"]>;
  openTicket(params?: object): Promise<string>;
}

/** Where the tables can be had, what was told of hiring the agent is gone. */
export async function hookedTenant(
  desk: Pick<Desk, "client" | "newTenant"> & Partial<Pick<Desk, "db">>,
): Promise<HookedTenant> {
  const tenant = desk.newTenant();
  const admin = desk.client({ tenant, id: "admin_1", name: "Ada Admin", roles: ["tenant_admin"] });
  const { client: agent } = await hireAgent(desk, tenant);
  await desk.db?.deleteFrom("events").where("tenant_id", "=", tenant).execute();
  return {
    tenant,
    agent,
    admin,
    async hook(params = {}) {
      made += 1;
      const url = `https://receiver-${made}.example/in`;
      const { status, body } = await admin.post("/webhooks", { url, events: ["*"], ...params });
      if (status !== 201) throw new Error(JSON.stringify(body));
      return { id: body.id, url: body.url, secret: body.secret };
    },
    async deliveries(webhook, query = "") {
      const { body } = await admin.get(`/webhooks/${webhook}/deliveries?limit=200${query}`);
      return body.data.toReversed();
    },
    webhook: async (id) => (await admin.get(`/webhooks/${id}`)).body,
    async openTicket(params = {}) {
      const text = { subject: "Salad", description: "Missing", customer_id: "cust_abc" };
      return (await agent.post("/tickets", { ...text, ...params })).body.id;
    },
  };
}
