import type { OperationId } from "../../src/generated/operations.ts";
import { platformRoles, type Row, roles, table } from "./table.ts";
import type { Way } from "./ways.ts";

/** Who calls: one of the 14 roles, a customer with a chat token, or somebody without a token. */
export const viewers: readonly string[] = [...roles, "customer", "nobody"];

/** `allowed`, or the code of the refusal, as the table says. */
export function expected(id: OperationId, viewer: string, way: Way): string {
  const row = table[id];
  if (row.isPublic) return "allowed";
  if (viewer === "nobody") return "unauthenticated";
  return viewer === "customer" ? ofCustomer(row, way) : ofStaff(row, viewer, way);
}

/** A chat token is for one session of one tenant, whatever a header says. */
function ofCustomer({ customer, unknown = "allowed" }: Row, way: Way): string {
  if (customer === undefined) return "forbidden";
  const isItsOwn = way.elsewhere ? way.whose === "another tenant's" : way.whose === "own";
  return isItsOwn ? "allowed" : unknown;
}

function ofStaff(row: Row, role: string, way: Way): string {
  const { may, toOthers = may, unknown = "allowed" } = row;
  const needed = way.whose === "own" && !way.elsewhere ? may : toOthers;
  if (way.elsewhere && !platformRoles.includes(role)) return "forbidden";
  const isThere = way.whose === "own" || way.whose === "a colleague's";
  // Acting elsewhere, nothing is the caller's own.
  const isAnothers = way.whose === "a colleague's" || way.elsewhere === true;
  if (row.colleagues !== undefined && isThere && isAnothers) return row.colleagues;
  if (row.looksFirst && !isThere) return unknown;
  if (!needed.includes(role)) return "forbidden";
  if (row.makesCaller && way.whose === "another tenant's" && way.elsewhere) return "allowed";
  return way.whose === "another tenant's" || way.whose === "nobody's" ? unknown : "allowed";
}
