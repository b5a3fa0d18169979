import { describe, expect, it } from "vitest";
import { useHookedDesk } from "../http/hooked-desk.ts";
import { engines } from "../support/engines.ts";

describe.each(engines)("retention on %s", (engine) => {
  const desk = useHookedDesk(engine);

  it("erases what is due though its transaction has to be run again", async () => {
    const text = { subject: "A secret", description: "A secret", customer_id: "cust_1" };
    const { id } = (await desk.client.post("/tickets", text)).body;
    await desk.client.put(`/tickets/${id}`, { status: "closed" });
    await desk.db.updateTable("tickets").set({ closed_at: "2025-01-01T00:00:00.000Z" }).execute();
    const rules = {
      tenant_id: "tenant_a",
      session_transcripts_days: null,
      closed_tickets_days: 30,
      inactive_customers_days: null,
      sessions_after: "",
      tickets_after: "",
      customers_after: "",
      customers_rest_until: null,
      created_at: "2025-01-01T00:00:00.000Z",
      updated_at: "2025-01-01T00:00:00.000Z",
    };
    await desk.db.insertInto("retention_rules").values(rules).execute();
    let conflicts = 0;
    desk.beforeQuery(({ sql }) => {
      if (conflicts > 0 || !/^update "?retention_rules/.test(sql)) return;
      conflicts += 1;
      throw Object.assign(new Error("could not serialize access"), { code: "40001" });
    });
    await desk.tick();
    desk.beforeQuery(null);
    expect([conflicts, desk.logged]).toEqual([1, []]);
    expect((await desk.client.get(`/tickets/${id}`)).body.subject).not.toBe("A secret");
  });
});
