import { describe, expect, it } from "vitest";
import type { StaffActor } from "../context.ts";
import { builtInActions } from "./built-in.ts";
import { createRegistry, lacking, requireAction } from "./registry.ts";

const [refund, resend] = builtInActions;
if (refund === undefined || resend === undefined) throw new Error("The desk has no actions of its own.");

const staffWith = (...permissions: string[]): StaffActor => ({
  kind: "staff",
  id: "agent_001",
  name: "Sarah Smith",
  email: null,
  roles: ["server"],
  permissions: new Set(permissions),
});

describe("the registry", () => {
  it("gives an action by its id, in the order they were handed in", () => {
    const registry = createRegistry([resend, refund]);
    expect([...registry.keys()]).toEqual(["action_resend_order", "action_refund"]);
    expect(requireAction(registry, "action_refund")).toBe(refund);
  });

  it.each(["action_none", "constructor", "__proto__", ""])("has no action %j", (id) => {
    expect(() => requireAction(createRegistry(builtInActions), id)).toThrow(
      expect.objectContaining({ code: "action_not_found" }),
    );
  });
});

describe("what an actor lacks for an action", () => {
  it("is every permission that the token does not grant", () => {
    const both = { ...refund, permissions: ["refund:write", "credit:write"] };
    expect(lacking(staffWith(), both)).toEqual(["refund:write", "credit:write"]);
    expect(lacking(staffWith("credit:write"), both)).toEqual(["refund:write"]);
    expect(lacking(staffWith("credit:write", "refund:write"), both)).toEqual([]);
  });

  it("is nothing where none is needed", () => {
    expect(lacking(staffWith(), resend)).toEqual([]);
  });
});
