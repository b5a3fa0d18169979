import { describe, expect, it } from "vitest";
import { useHookedDesk } from "../http/hooked-desk.ts";
import { engines } from "../support/desk.ts";

const text = { subject: "Refund", description: "Where is it?", customer_id: "cust_abc" };
const key = { "idempotency-key": "key-1" };

// SQLite commits within the process: there is no connection whose loss could keep the answer back.
describe.runIf(engines.includes("PostgreSQL"))(
  "a call whose connection is lost with the answer to commit",
  () => {
    const desk = useHookedDesk("PostgreSQL");

    it("is not told that nothing was changed, and its repeat is answered with what was", async () => {
      desk.afterQuery(({ sql }) => {
        if (sql === "commit") throw new Error("Connection terminated unexpectedly");
      });
      const { status, body, headers } = await desk.client.post("/tickets", text, key);
      desk.afterQuery(null);
      expect([status, body.code, headers.get("retry-after")]).toEqual([503, "unavailable", "1"]);
      expect(body.detail).not.toContain("Nothing was changed");
      const [ticket] = (await desk.client.get("/tickets")).body.data;
      const again = await desk.client.post("/tickets", text, key);
      expect(again.headers.get("idempotency-replayed")).toBe("true");
      expect(again.body.id).toBe(ticket.id);
    });

    it("is told so when the connection is lost before", async () => {
      desk.beforeQuery(({ sql }) => {
        if (/insert into "events"/.test(sql)) throw new Error("Connection terminated unexpectedly");
      });
      const { status, body } = await desk.client.post("/tickets", { ...text, subject: "Never" });
      desk.beforeQuery(null);
      expect([status, body.code]).toEqual([503, "unavailable"]);
      expect(body.detail).toContain("Nothing was changed");
      const subjects = (await desk.client.get("/tickets")).body.data.map(
        (one: { subject: string }) => one.subject,
      );
      expect(subjects).not.toContain("Never");
    });
  },
);
