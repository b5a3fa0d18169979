import { describe, expect, it } from "vitest";
import { hasStanding, mayCrossTenants, permissionsOf, staffRoles } from "./roles.ts";

/** What design and description say of each role: staff, manager, admin, across tenants. */
const table: Readonly<Record<string, string>> = {
  pos_staff: "S---",
  server: "S---",
  manager: "SM--",
  restaurant_manager: "SM--",
  restaurant_staff: "S---",
  kitchen: "S---",
  host: "S---",
  bartender: "S---",
  cashier: "S---",
  drive_thru_staff: "S---",
  tenant_admin: "SMA-",
  platform_admin: "SMAX",
  system_admin: "SMAX",
  super_admin: "SMAX",
};

const standingOf = (roles: readonly string[]): string =>
  [
    hasStanding(roles, "staff") ? "S" : "-",
    hasStanding(roles, "manager") ? "M" : "-",
    hasStanding(roles, "admin") ? "A" : "-",
    mayCrossTenants(roles) ? "X" : "-",
  ].join("");

describe("the standing", () => {
  it.each(staffRoles)("of %s", (role) => expect(standingOf([role])).toBe(table[role]));

  it("of several roles is the highest of them", () => {
    expect(standingOf(["kitchen", "manager"])).toBe("SM--");
    expect(standingOf(["tenant_admin", "host", "unknown"])).toBe("SMA-");
  });

  it.each([[[]], [["admin"]], [["Manager"]], [["constructor"]], [["manager,server"]]])(
    "of %j is none",
    (roles) => expect(standingOf(roles)).toBe("----"),
  );
});

it.each(staffRoles)("refunds and credits come with the standing of a manager: %s", (role) => {
  const expected = table[role]?.includes("M") ? ["refund:write", "credit:write"] : [];
  expect(permissionsOf([role])).toEqual(expected);
});
