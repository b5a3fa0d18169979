import { beforeAll, describe, expect, it } from "vitest";
import { staffRoles } from "../../src/roles.ts";
import { engines, useDesk } from "../support/desk.ts";
import { operations, schemas, webhooks } from "./contract.ts";
import { furnish, type RealIds, send } from "./original/desk.ts";
import { originalCall, originalCalls } from "./original/index.ts";
import { faults } from "./shape.ts";

const calls = Object.entries(originalCalls);
const nothing: RealIds = { sess_001: "sess_001", ticket_001: "ticket_001" };

describe.each(engines)("the original description on %s", (engine) => {
  const desk = useDesk(engine);

  describe("each of its requests, sent as it stands there", () => {
    let tenant: string;
    let ids: RealIds;
    beforeAll(async () => {
      tenant = desk.newTenant();
      ids = await furnish(desk, tenant);
    });

    it.each(calls)("%s has its status and every field of its answer", async (_, call) => {
      const client = desk.client({ tenant, id: "agent_001", roles: ["manager"] });
      const { status, body } = await send(client, call, ids);
      expect(status, JSON.stringify(body)).toBe(call.status);
      expect(faults(body, call.answer ?? {})).toEqual([]);
    });

    it("the history that Get Ticket shows is there by name", async () => {
      const { body } = await desk.client({ tenant }).get(`/tickets/${ids.ticket_001}`);
      const actions = body.activities.map((activity: { action: string }) => activity.action);
      expect(actions).toEqual(expect.arrayContaining(["created", "assigned", "replied"]));
      expect(body.number).toMatch(/^TKT-2026-\d{4}$/);
    });

    it("the refund says what it has done in the words shown", async () => {
      const client = desk.client({ tenant, roles: ["manager"] });
      const other = await furnish(desk, tenant);
      expect((await send(client, originalCall("Execute Quick Action"), other)).body.message).toBe(
        "Refund of $25.99 initiated successfully",
      );
    });
  });

  describe("each of its roles", () => {
    const mayRefund = staffRoles
      .slice(staffRoles.indexOf("tenant_admin"))
      .concat("manager", "restaurant_manager");

    it.each(staffRoles)("%s may call all 20 operations", async (role) => {
      const tenant = desk.newTenant();
      const ids = await furnish(desk, tenant);
      const client = desk.client({ tenant, id: "agent_001", roles: [role] });
      for (const [name, call] of calls) {
        const refused = name === "Execute Quick Action" && !mayRefund.includes(role);
        const { status, body } = await send(client, call, ids);
        expect({ name, status }, JSON.stringify(body)).toEqual({ name, status: refused ? 403 : call.status });
      }
    });

    it("has its permissions, and so has a token that names them", async () => {
      const tenant = desk.newTenant();
      const ids = await furnish(desk, tenant);
      const client = desk.client({
        tenant,
        id: "agent_001",
        roles: ["server"],
        permissions: ["refund:write"],
      });
      expect((await send(client, originalCall("Execute Quick Action"), ids)).status).toBe(200);
    });
  });

  it("is closed to a token without any of its roles (403) and to a call without a token (401)", async () => {
    const stranger = desk.client({ tenant: desk.newTenant(), roles: ["customer"] });
    const nobody = desk.clientWithToken("");
    for (const [name, call] of calls) {
      const statuses = [
        (await send(stranger, call, nothing)).status,
        (await send(nobody, call, nothing)).status,
      ];
      expect([name, ...statuses]).toEqual([name, 403, 401]);
    }
  });

  describe("each of its errors", () => {
    const refusals = async (names: readonly string[], tenant: string, ids: RealIds) => {
      const client = desk.client({ tenant, id: "agent_001" });
      const wanted = calls.filter(([name]) => names.includes(name));
      const answers = await Promise.all(wanted.map(([, call]) => send(client, call, ids)));
      return new Set(answers.map(({ status, body }) => `${status} ${body.code}`));
    };
    const writes = ["Send Message", "Transfer Session", "End Session", "Escalate Session"];

    it("400 no_agents_available", async () => {
      expect(await refusals(["Start Session"], desk.newTenant(), nothing)).toEqual(
        new Set(["400 no_agents_available"]),
      );
    });

    it("404 session_not_found", async () => {
      const names = ["Get Session", ...writes, "Get Suggested Articles"];
      expect(await refusals(names, desk.newTenant(), nothing)).toEqual(new Set(["404 session_not_found"]));
    });

    it("404 ticket_not_found", async () => {
      const names = ["Get Ticket", "Update Ticket", "Add Comment", "Add Internal Note", "Escalate Ticket"];
      expect(await refusals(names, desk.newTenant(), nothing)).toEqual(new Set(["404 ticket_not_found"]));
    });

    it("409 session_closed", async () => {
      const tenant = desk.newTenant();
      const ids = await furnish(desk, tenant);
      await desk.client({ tenant }).post(`/sessions/${ids.sess_001}/end`, { resolution: "resolved" });
      expect(await refusals(writes, tenant, ids)).toEqual(new Set(["409 session_closed"]));
    });
  });
});

describe("the document has the original's words", () => {
  it.each([
    ["SessionStatus", ["queued", "active", "on_hold", "transferred", "resolved", "closed"]],
    ["TicketStatus", ["new", "open", "pending", "on_hold", "solved", "closed"]],
    ["AgentAvailability", ["available", "busy", "away", "offline"]],
    ["Priority", ["low", "normal", "high", "urgent"]],
  ])("%s", (name, values) => {
    expect(schemas[name]?.enum).toEqual(values);
  });

  it("of its channels and message types, of what a session is transferred to, and of the SLA", () => {
    expect(schemas["Channel"]?.enum).toEqual(expect.arrayContaining(["chat", "email", "phone"]));
    expect(schemas["MessageType"]?.enum).toContain("text");
    expect(schemas["TransferSession"]?.properties?.["target_type"]?.enum).toEqual(["agent", "team"]);
    expect(schemas["SlaStatus"]?.enum).toContain("within_sla");
  });

  it("for grouping figures", () => {
    const { parameters = [] } = operations.find((it) => it.operationId === "getAnalytics") ?? {};
    expect(parameters.find((it) => it.name === "group_by")?.schema.enum).toEqual(["hour", "day", "week"]);
  });

  it("for its six events", () => {
    const events = [
      "support.escalation",
      "support.session_ended",
      "support.session_started",
      "support.sla_breach",
      "support.ticket_created",
      "support.ticket_updated",
    ];
    expect(webhooks.map((it) => it.type)).toEqual(expect.arrayContaining(events));
  });

  it("for its four errors, with their statuses", () => {
    expect(schemas["ErrorCode"]?.["x-statuses"]).toMatchObject({
      no_agents_available: 400,
      session_not_found: 404,
      ticket_not_found: 404,
      session_closed: 409,
    });
  });

  it("for its fourteen roles", () => {
    expect(staffRoles).toEqual([
      "pos_staff",
      "server",
      "manager",
      "restaurant_manager",
      "restaurant_staff",
      "kitchen",
      "host",
      "bartender",
      "cashier",
      "drive_thru_staff",
      "tenant_admin",
      "platform_admin",
      "system_admin",
      "super_admin",
    ]);
  });
});
