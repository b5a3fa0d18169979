/** The roles that may use the desk, as the original description lists them. */
export const staffRoles: readonly string[] = [
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
];

const platformRoles: readonly string[] = ["platform_admin", "system_admin", "super_admin"];
const adminRoles: readonly string[] = ["tenant_admin", ...platformRoles];
const managerRoles: readonly string[] = ["manager", "restaurant_manager", ...adminRoles];

/** How much standing an operation asks for: the document's `x-permission`. */
export type Standing = "staff" | "manager" | "admin";

const holders: Readonly<Record<Standing, readonly string[]>> = {
  staff: staffRoles,
  manager: managerRoles,
  admin: adminRoles,
};

export function hasStanding(roles: readonly string[], standing: Standing): boolean {
  return roles.some((role) => holders[standing].includes(role));
}

/** Whether the roles may act for another tenant. */
export function mayCrossTenants(roles: readonly string[]): boolean {
  return roles.some((role) => platformRoles.includes(role));
}

/** The permissions that come with the roles themselves. */
export function permissionsOf(roles: readonly string[]): readonly string[] {
  return hasStanding(roles, "manager") ? ["refund:write", "credit:write"] : [];
}
