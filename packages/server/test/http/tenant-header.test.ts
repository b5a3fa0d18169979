import { describe, expect, it } from "vitest";
import { engines, useDesk } from "../support/desk.ts";
import { pointers } from "./send.ts";

describe.each(engines)("X-Tenant-Id on %s", (engine) => {
  const desk = useDesk(engine);
  const header = (tenant: string) => ({ "x-tenant-id": tenant });

  it.each(["platform_admin", "system_admin", "super_admin"])(
    "lets a %s act for another tenant",
    async (role) => {
      const tenant = desk.newTenant();
      const platform = desk.client({ tenant: desk.newTenant(), roles: [role] });
      await platform.put("/customers/cust_abc", { name: "John Doe" }, header(tenant));
      expect((await desk.client({ tenant }).get("/customers/cust_abc")).body.name).toBe("John Doe");
      expect((await platform.get("/customers/cust_abc")).status).toBe(404);
    },
  );

  it.each(["server", "manager", "restaurant_manager", "tenant_admin"])("is refused to a %s", async (role) => {
    const client = desk.client({ tenant: desk.newTenant(), roles: [role] });
    for (const tenant of ["tenant_1", "nobody", "a b", ""]) {
      const { status, body } = await client.get("/customers", header(tenant));
      expect([status, body.code]).toEqual([403, "forbidden"]);
    }
  });

  it("may name one's own", async () => {
    const tenant = desk.newTenant();
    expect((await desk.client({ tenant }).get("/customers", header(tenant))).status).toBe(200);
  });

  it.each(["", "a b", "a/b", "x".repeat(129)])("that is no id is refused: %j", async (tenant) => {
    const platform = desk.client({ tenant: desk.newTenant(), roles: ["super_admin"] });
    expect(pointers(await platform.get("/customers", header(tenant)))).toEqual(["X-Tenant-Id"]);
  });

  it("is not needed for the same id to be two customers in two tenants", async () => {
    const [one, other] = [
      desk.client({ tenant: desk.newTenant() }),
      desk.client({ tenant: desk.newTenant() }),
    ];
    await one.put("/customers/cust_abc", { name: "John" });
    await other.put("/customers/cust_abc", { name: "Jane" });
    expect((await one.get("/customers/cust_abc")).body.name).toBe("John");
  });
});
