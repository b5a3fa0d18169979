import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Candidate, canServe, rank, shownStatus } from "./assignment.ts";

const nothing = { skills: [], language: null };

function agent(id: string, more: Partial<Candidate> = {}): Candidate {
  return { id, active_sessions: 0, last_assigned_at: null, skills: [], languages: [], ...more };
}

const idsOf = (candidates: readonly Candidate[]): readonly string[] => candidates.map(({ id }) => id);

describe("who can serve", () => {
  const wine = { skills: ["wine", "billing"], languages: ["en", "pt-BR"] };

  it.each([
    ["nothing asked", nothing, true],
    ["one of the skills", { skills: ["wine"], language: null }, true],
    ["all of the skills", { skills: ["billing", "wine"], language: null }, true],
    ["one skill too many", { skills: ["wine", "refunds"], language: null }, false],
    ["another case of the skill", { skills: ["Wine"], language: null }, false],
    ["the language", { skills: [], language: "en" }, true],
    ["the skill but not the language", { skills: ["wine"], language: "fr" }, false],
    ["the language but not the skill", { skills: ["refunds"], language: "en" }, false],
  ])("%s", (_, demand, expected) => {
    expect(canServe(wine, demand)).toBe(expected);
  });

  it.each([
    ["en", "en-GB", true],
    ["pt-BR", "pt", true],
    ["EN-us", "en-US", true],
    ["en-GB", "en-US", false],
    ["fil", "fi", false],
    ["fi", "fil", false],
  ])("who speaks %s when %s is asked", (own, asked, expected) => {
    expect(canServe({ skills: [], languages: [own] }, { skills: [], language: asked })).toBe(expected);
  });
});

describe("who is chosen", () => {
  it("has the fewest active sessions, however long the others have waited", () => {
    const ranked = rank(
      [
        agent("idle_long", { active_sessions: 2 }),
        agent("fewest", { active_sessions: 1, last_assigned_at: "2026-01-24T19:30:00.000Z" }),
      ],
      nothing,
    );
    expect(idsOf(ranked)).toEqual(["fewest", "idle_long"]);
  });

  it("among equals was assigned longest ago, or never", () => {
    const ranked = rank(
      [
        agent("latest", { last_assigned_at: "2026-01-24T19:30:00.001Z" }),
        agent("earlier", { last_assigned_at: "2026-01-24T19:30:00.000Z" }),
        agent("never"),
      ],
      nothing,
    );
    expect(idsOf(ranked)).toEqual(["never", "earlier", "latest"]);
  });

  it("is none of those who cannot serve", () => {
    const busyButAble = agent("able", { active_sessions: 4, skills: ["wine"] });
    expect(idsOf(rank([agent("idle"), busyButAble], { skills: ["wine"], language: null }))).toEqual(["able"]);
    expect(rank([agent("idle")], { skills: ["wine"], language: null })).toEqual([]);
  });

  it("does not depend on the order in which the agents are listed", () => {
    const candidates = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom("a", "b", "c", "d", "e"),
        active_sessions: fc.nat(2),
        last_assigned_at: fc.constantFrom(null, "2026-01-24T19:30:00.000Z", "2026-01-24T19:31:00.000Z"),
        skills: fc.constant([]),
        languages: fc.constant([]),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(
        candidates.chain((listed) =>
          fc.tuple(fc.constant(listed), fc.shuffledSubarray(listed, { minLength: listed.length })),
        ),
        ([listed, shuffled]) => {
          expect(idsOf(rank(shuffled, nothing))).toEqual(idsOf(rank(listed, nothing)));
        },
      ),
    );
  });
});

describe("the status that an agent is shown with", () => {
  it.each([
    ["available", 1, 2, "available"],
    ["available", 2, 2, "busy"],
    ["available", 3, 2, "busy"],
    ["available", 0, 0, "busy"],
    ["busy", 0, 2, "busy"],
    ["away", 2, 2, "away"],
    ["offline", 2, 2, "offline"],
  ] as const)("set to %s with %d of %d sessions", (availability, active, most, shown) => {
    expect(shownStatus({ availability, active_sessions: active, max_sessions: most })).toBe(shown);
  });
});
