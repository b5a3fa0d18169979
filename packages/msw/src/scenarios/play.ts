import { SupportClient } from "@olympus-support/sdk";
import { millisecondsOf, type TimeSpan } from "../clock/time-span.ts";
import type { Person } from "../desk/tokens.ts";
import type { LiveMock, MockState } from "../mock/live-mock.ts";
import { presets } from "./presets.ts";
import type { Scenario, ScenarioDesk } from "./scenario.ts";
import { seeded } from "./seeded.ts";

const [minute, presetStep] = [{ minutes: 1 }, { minutes: 15 }];
const played = new Map<string, MockState>();

/**
 * Plays the scenarios one after the other. Those with a past begin so much earlier that it ends at the mock's `now`.
 *
 * @param key What the outcome depends on; what was played for the same before is not played again.
 */
export async function playScenarios(
  mock: LiveMock,
  scenarios: readonly Scenario[],
  { seed, key }: { readonly seed: number; readonly key: string },
): Promise<void> {
  const isKnown = !mock.clock.isMoving && scenarios.every((scenario) => typeof scenario === "string");
  const name = JSON.stringify([key, scenarios]);
  const before = isKnown ? played.get(name) : undefined;
  if (before !== undefined) return mock.restore(before);
  const spans = scenarios.map(spanOf);
  mock.clock.move(-spans.reduce((sum, span) => sum + span, 0));
  for (const [index, scenario] of scenarios.entries()) {
    const end = mock.clock.base + (spans[index] ?? 0);
    if (typeof scenario === "function") await scenario(deskOf(mock, seed + index, minute));
    else await presets[scenario].play(deskOf(mock, seed + index, presetStep));
    if (typeof scenario !== "function") await mock.advance({ milliseconds: end - mock.clock.base });
  }
  if (isKnown) played.set(name, mock.state());
}

function spanOf(scenario: Scenario): number {
  return typeof scenario === "function" ? 0 : millisecondsOf(presets[scenario].span);
}

function deskOf(mock: LiveMock, seed: number, step: TimeSpan): ScenarioDesk {
  const clientOf = (token: string | (() => Promise<string>)): SupportClient =>
    new SupportClient({ baseUrl: mock.baseUrl, token, fetch: mock.fetch });
  const as = (person: Person): SupportClient => clientOf(() => mock.tokenFor(person));
  return {
    client: as({}),
    as,
    holderOf: clientOf,
    advance: (span) => mock.pass(span, step),
    random: seeded(seed),
  };
}
