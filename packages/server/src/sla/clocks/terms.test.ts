import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../settings.ts";
import { alwaysOpen } from "./open-time.ts";
import { askForTeams, type Policy, type Subject, termsFor } from "./terms.ts";

const targets = { urgent: 1, high: 2, normal: 3, low: 4 };
const minutes = (from: number) => ({ response: from, resolution: from * 10 });
const none = { priorities: [], categories: [], tags: [], team_ids: [] };

function policy(id: string, more: Partial<Policy> = {}): Policy {
  return {
    id,
    openTime: alwaysOpen,
    atRisk: {},
    appliesTo: ["ticket", "session"],
    conditions: none,
    targets: {
      urgent: minutes(targets.urgent),
      high: minutes(targets.high),
      normal: minutes(targets.normal),
      low: minutes(targets.low),
    },
    ...more,
  };
}

const ticket: Subject = {
  kind: "ticket",
  priority: "high",
  category: "refund",
  tags: ["vip", "late"],
  teams: ["team_a", "team_b"],
};

function chosen(policies: readonly Policy[], subject: Subject = ticket): string | null {
  return termsFor({ policies, defaults: defaultSettings.slaTargets }, subject).policyId;
}

describe("the terms", () => {
  it("are those of the first policy that matches, at the priority", () => {
    const policies = [policy("other", { appliesTo: ["session"] }), policy("first"), policy("second")];
    const terms = termsFor({ policies, defaults: defaultSettings.slaTargets }, ticket);
    expect(terms).toMatchObject({ policyId: "first", target: { response: 2, resolution: 20 } });
  });

  it("are the desk's own, for all time, where none matches", () => {
    const terms = termsFor({ policies: [], defaults: defaultSettings.slaTargets }, ticket);
    expect(terms).toEqual({
      policyId: null,
      openTime: alwaysOpen,
      target: { response: 60, resolution: 1440 },
      atRisk: {},
    });
  });

  it.each<[string, Partial<Policy["conditions"]>, boolean]>([
    ["any of the priorities", { priorities: ["urgent", "high"] }, true],
    ["none of the priorities", { priorities: ["urgent", "low"] }, false],
    ["any of the categories", { categories: ["refund", "billing"] }, true],
    ["none of the categories", { categories: ["billing"] }, false],
    ["any of the tags", { tags: ["gold", "vip"] }, true],
    ["none of the tags", { tags: ["gold"] }, false],
    ["any of the teams", { team_ids: ["team_b"] }, true],
    ["none of the teams", { team_ids: ["team_c"] }, false],
    [
      "all lists",
      { priorities: ["high"], categories: ["refund"], tags: ["late"], team_ids: ["team_a"] },
      true,
    ],
    ["all lists but one", { priorities: ["high"], categories: ["refund"], tags: ["gold"] }, false],
  ])("ask for %s", (_, conditions, matches) => {
    const asked = policy("asked", { conditions: { ...none, ...conditions } });
    expect(chosen([asked])).toBe(matches ? "asked" : null);
  });

  it("of no category match no policy that asks for one", () => {
    const asked = policy("asked", { conditions: { ...none, categories: ["refund"] } });
    expect(chosen([asked], { ...ticket, category: null })).toBeNull();
  });

  it("need a look at the teams only when some policy asks for them", () => {
    const defaults = defaultSettings.slaTargets;
    expect(askForTeams({ policies: [policy("a")], defaults })).toBe(false);
    const asked = policy("b", { conditions: { ...none, team_ids: ["team_a"] } });
    expect(askForTeams({ policies: [policy("a"), asked], defaults })).toBe(true);
  });
});
