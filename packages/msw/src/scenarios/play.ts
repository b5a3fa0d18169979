import { SupportClient } from "@olympus-support/sdk";
import { millisecondsOf, type TimeSpan } from "../clock/time-span.ts";
import type { Person } from "../desk/tokens.ts";
import type { LiveMock } from "../mock/live-mock.ts";
import { presets } from "./presets.ts";
import type { Scenario, ScenarioDesk } from "./scenario.ts";
import { seeded } from "./seeded.ts";

/** Plays the scenarios one after the other. Those with a past begin so much earlier that it ends at the mock's `now`. */
export async function playScenarios(
  mock: LiveMock,
  scenarios: readonly Scenario[],
  seed: number,
): Promise<void> {
  const spans = scenarios.map((scenario) =>
    typeof scenario === "function" ? 0 : millisecondsOf(presets[scenario].span),
  );
  const past = spans.reduce((sum, span) => sum + span, 0);
  mock.clock.move(-past);
  for (const [index, scenario] of scenarios.entries()) {
    const end = mock.clock.base + (spans[index] ?? 0);
    const play = typeof scenario === "function" ? scenario : presets[scenario].play;
    await play(deskOf(mock, seed + index));
    if (typeof scenario !== "function") await mock.advance({ milliseconds: end - mock.clock.base });
  }
}

function deskOf(mock: LiveMock, seed: number): ScenarioDesk {
  const clientOf = (token: string | (() => Promise<string>)): SupportClient =>
    new SupportClient({ baseUrl: mock.baseUrl, token, fetch: mock.fetch });
  const as = (person: Person): SupportClient => clientOf(() => mock.tokenFor(person));
  return {
    client: as({}),
    as,
    holderOf: clientOf,
    advance: (span: TimeSpan) => mock.advance(span),
    random: seeded(seed),
  };
}
