import { describe, expect, it } from "vitest";
import type { SessionTable, TransferOfferTable } from "../storage/schema.ts";
import { changesOf } from "./changes.ts";

type Row = Pick<
  SessionTable,
  "status" | "agent_id" | "target_agent_id" | "team_id" | "transfer_count" | "offer_id"
>;

const before: Row = {
  status: "active",
  agent_id: "agent_1",
  target_agent_id: null,
  team_id: "team_a",
  transfer_count: 0,
  offer_id: null,
};
const desk = { actor: { kind: "system", id: null }, now: "2026-01-24T19:30:00.000Z" } as const;

function actions(changes: Partial<Row>, offer?: Pick<TransferOfferTable, "id" | "state">): string[] {
  const changed = { before, after: { ...before, ...changes }, offer };
  return changesOf(desk, changed).map(({ action }) => action);
}

describe("the changes of a session", () => {
  it("are none when nothing changed", () => expect(actions({})).toEqual([]));

  it.each<[Partial<Row>, string[]]>([
    [{ status: "on_hold" }, ["status_changed"]],
    [{ agent_id: "agent_2" }, ["assigned"]],
    [{ agent_id: null, status: "queued" }, ["unassigned", "status_changed"]],
    [{ team_id: null }, ["team_changed"]],
    [{ transfer_count: 1, agent_id: "agent_2" }, ["transferred", "assigned"]],
    [{ transfer_count: 1, target_agent_id: "agent_2" }, ["transferred"]],
  ])("%o are %o", (changes, expected) => expect(actions(changes)).toEqual(expected));

  it("say that an offer is new, was declined by one of several, or is over", () => {
    expect(actions({ offer_id: "offer_1" }, { id: "offer_1", state: "open" })).toEqual(["transfer_offered"]);
    for (const state of ["accepted", "declined", "expired", "cancelled"] as const) {
      expect(actions({}, { id: "offer_1", state })).toEqual([`transfer_${state}`]);
    }
    expect(actions({}, { id: "offer_1", state: "open" })).toEqual(["transfer_declined"]);
  });

  it("say where a transferred session goes, and who did it", () => {
    const after = { ...before, agent_id: null, target_agent_id: "agent_2", team_id: null, transfer_count: 1 };
    expect(changesOf(desk, { before, after, offer: undefined })[0]).toEqual({
      action: "transferred",
      old_value: { agent_id: "agent_1", team_id: "team_a" },
      new_value: { agent_id: "agent_2", team_id: null },
      actor: { type: "system", id: null, name: null },
      timestamp: desk.now,
    });
  });
});
