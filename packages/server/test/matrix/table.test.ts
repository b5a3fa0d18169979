import { describe, expect, it } from "vitest";
import { type OperationId, operations } from "../../src/generated/operations.ts";
import { operationIds } from "../http/calls.ts";
import { requests } from "./requests.ts";
import { type Row, roles, table } from "./table.ts";

/** How the document says which roles may. */
const named: Readonly<Record<string, (row: Row) => boolean>> = {
  public: ({ isPublic = false }) => isPublic,
  staff: ({ may }) => may.length === roles.length,
  manager: ({ may }) => may.length === 6 && may.includes("manager") && may.includes("restaurant_manager"),
  admin: ({ may }) => may.length === 4 && may.includes("tenant_admin") && !may.includes("manager"),
};

describe("the table of who may do what", () => {
  it("has a row for each operation of the document, and no other", () => {
    expect(Object.keys(table).sort()).toEqual([...operationIds].sort());
    expect(Object.keys(requests).sort()).toEqual([...operationIds].sort());
  });

  it("knows the 14 roles", () => {
    expect(new Set(roles).size).toBe(14);
  });

  it.each(operationIds)("says of %s what the document says", (id: OperationId) => {
    const { permission, chatToken } = operations[id];
    expect(named[permission]?.(table[id])).toBe(true);
    expect(table[id].customer === "its session").toBe(chatToken);
  });
});
