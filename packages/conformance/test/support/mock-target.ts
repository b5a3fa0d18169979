import type { Fault, SupportMock } from "@olympus-support/msw";
import type { Restore, Target } from "../../src/index.ts";

/** What a mock is made with to be a target: time that goes by, a queue that can be filled, calls that can be spent. */
export const mockOptions = {
  now: "moving",
  settings: { queueMax: 5 },
  rateLimit: { perSecond: 0.001, burst: 800 },
} as const;

/** A mock, reached over what stands in for the network. */
export function mockTarget(name: string, mock: SupportMock): Target {
  const ailing = (fault: Fault): Promise<Restore> => {
    const restore = mock.fault(fault);
    return Promise.resolve(() => Promise.resolve(restore()));
  };
  return {
    name,
    baseUrl: mock.baseUrl,
    tokens: { tokenFor: (person) => mock.tokenFor(person) },
    clock: mock.clock,
    callsPerToken: mockOptions.rateLimit.burst,
    queueMax: mockOptions.settings.queueMax,
    advance: (seconds) => mock.advance({ seconds }),
    fail: () => ailing({ rest: "500", times: Number.POSITIVE_INFINITY }),
    takeAway: () => ailing({ desk: "no database" }),
  };
}
