import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { AuditHead } from "../../src/audit/index.ts";
import type { AuditEntryTable } from "../../src/storage/schema.ts";
import { engines, useDesk } from "../support/desk.ts";
import { managerOf } from "../support/people.ts";
import { reportOf } from "./report-of.ts";

const count = 6;

describe.each(engines)("somebody who meddles with the audit log on %s", (engine) => {
  const desk = useDesk(engine);

  async function tenantWithActs(): Promise<string> {
    const tenant = desk.newTenant();
    for (let at = 1; at <= count; at += 1)
      await managerOf(desk, tenant).post("/teams", { name: `Team ${at}` });
    return tenant;
  }

  const change = async (tenant: string, seq: number, fields: Partial<AuditEntryTable>): Promise<void> => {
    const rows = desk.db.updateTable("audit_entries").set(fields);
    await rows.where("tenant_id", "=", tenant).where("seq", "=", seq).execute();
  };
  const remove = async (tenant: string, seq: number): Promise<void> => {
    const rows = desk.db.deleteFrom("audit_entries").where("tenant_id", "=", tenant);
    await rows.where("seq", "=", seq).execute();
  };
  const rowAt = (tenant: string, seq: number): Promise<AuditEntryTable> => {
    const rows = desk.db.selectFrom("audit_entries").selectAll().where("tenant_id", "=", tenant);
    return rows.where("seq", "=", seq).executeTakeFirstOrThrow();
  };

  it("is not suspected when nobody did", async () => {
    const tenant = await tenantWithActs();
    const head = await rowAt(tenant, count);
    const report = { entries: count, head: { tenant, seq: count, hash: head.hash }, broken: null };
    expect(await reportOf(desk, tenant)).toMatchObject(report);
    const [first] = (await desk.client({ tenant, roles: ["tenant_admin"] }).get("/audit")).body.data;
    const { hash, ...entry } = first;
    expect(hash).toBe(createHash("sha256").update(sorted(entry)).digest("hex"));
  });

  it.each<[keyof AuditEntryTable, string | null]>([
    ["actor_id", "somebody_else"],
    ["actor_kind", "system"],
    ["actor_tenant_id", null],
    ["actor_roles", '["super_admin"]'],
    ["actor_roles", "no JSON"],
    ["operation", "createAgent"],
    ["outcome", "refused"],
    ["targets", "{}"],
    ["fields", "[]"],
    ["request_id", null],
    ["created_at", "2026-01-24T19:30:00.001Z"],
    ["hash", "f".repeat(64)],
  ])("is found by a changed %s", async (column, value) => {
    const tenant = await tenantWithActs();
    await change(tenant, 3, { [column]: value });
    expect(await reportOf(desk, tenant)).toMatchObject({
      entries: 2,
      broken: { seq: 3, reason: "the entry was changed" },
    });
  });

  it("is found by an entry that is missing, at the beginning, within and at the end", async () => {
    for (const seq of [1, 4, count]) {
      const tenant = await tenantWithActs();
      await remove(tenant, seq);
      const { entries, broken } = (await reportOf(desk, tenant)) ?? {};
      expect([entries, broken?.seq, broken?.reason]).toEqual([
        seq - 1,
        seq,
        expect.stringContaining("missing"),
      ]);
    }
  });

  it("is found by an entry that is put in, though its own hash is right", async () => {
    const tenant = await tenantWithActs();
    for (let seq = count; seq >= 3; seq -= 1) await change(tenant, seq, { seq: seq + 1 });
    const other = await rowAt(tenant, 2);
    await desk.db
      .insertInto("audit_entries")
      .values({ ...other, seq: 3 })
      .execute();
    expect((await reportOf(desk, tenant))?.broken?.seq).toBe(3);
  });

  it("is found by two entries that changed places", async () => {
    const tenant = await tenantWithActs();
    for (const [from, to] of [
      [2, 99],
      [5, 2],
      [99, 5],
    ] as const) {
      await change(tenant, from, { seq: to });
    }
    expect((await reportOf(desk, tenant))?.broken?.seq).toBe(2);
  });

  it("is found by what another tenant's chain says", async () => {
    const [tenant, other] = [await tenantWithActs(), await tenantWithActs()];
    const foreign = await rowAt(other, 4);
    await remove(tenant, 4);
    await desk.db
      .insertInto("audit_entries")
      .values({ ...foreign, tenant_id: tenant })
      .execute();
    expect((await reportOf(desk, tenant))?.broken?.seq).toBe(4);
  });

  it("who cuts off the end and what the desk knows of it is found by the end that was noted", async () => {
    const tenant = await tenantWithActs();
    const noted: AuditHead = { tenant, seq: count, hash: (await rowAt(tenant, count)).hash };
    await remove(tenant, count);
    const { seq, hash } = await rowAt(tenant, count - 1);
    await desk.db.updateTable("audit_heads").set({ seq, hash }).where("tenant_id", "=", tenant).execute();
    expect((await reportOf(desk, tenant))?.broken).toBeNull();
    expect((await reportOf(desk, tenant, [noted]))?.broken?.reason).toBe("the noted entry is not there");
    await managerOf(desk, tenant).post("/teams", { name: "In its place" });
    expect((await reportOf(desk, tenant))?.broken).toBeNull();
    expect((await reportOf(desk, tenant, [noted]))?.broken?.seq).toBe(count);
  });

  it("who leaves nothing is found by the end that was noted", async () => {
    const tenant = await tenantWithActs();
    const noted: AuditHead = { tenant, seq: count, hash: (await rowAt(tenant, count)).hash };
    for (const table of ["audit_entries", "audit_heads"] as const) {
      await desk.db.deleteFrom(table).where("tenant_id", "=", tenant).execute();
    }
    expect(await reportOf(desk, tenant)).toBeUndefined();
    expect((await reportOf(desk, tenant, [noted]))?.broken?.seq).toBe(count);
  });

  it("is found in one tenant without the others being suspected", async () => {
    const [sound, meddled] = [await tenantWithActs(), await tenantWithActs()];
    await change(meddled, 1, { actor_id: "nobody" });
    expect((await reportOf(desk, sound))?.broken).toBeNull();
    expect((await reportOf(desk, meddled))?.broken?.seq).toBe(1);
  });
});

/** Canonical JSON as one writes it outside of the desk, for an entry has no deeper members than these. */
function sorted(value: unknown): string {
  const members = (_: string, member: unknown): unknown =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
      : member;
  return JSON.stringify(value, members);
}
