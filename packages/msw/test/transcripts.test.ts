import { describe, expect, it } from "vitest";
import { createSupportMock } from "../src/index.ts";
import { transcriptOf } from "./support/transcript.ts";

const transcript = async (options = {}): Promise<string> => transcriptOf(await createSupportMock(options));

describe("a transcript", () => {
  it("is the same, byte for byte, for the same seed and calls", async () => {
    const [one, other] = [await transcript(), await transcript()];
    expect(one).toBe(other);
    expect(one).toContain('"id":"ticket_001"');
    expect(one).toContain("closed 4409");
  });

  it("is the same again after a reset", async () => {
    const mock = await createSupportMock({ scenario: "busy queue" });
    const first = await transcriptOf(mock);
    await mock.reset();
    expect(await transcriptOf(mock)).toBe(first);
  });

  it("differs by the seed in nothing but keys, and in what the scenarios draw", async () => {
    const withoutTokens = (text: string): string => text.replaceAll(/eyJ[\w.-]+/g, "token");
    const [one, two] = [await transcript({ seed: 1 }), await transcript({ seed: 2 })];
    expect(two).not.toBe(one);
    expect(withoutTokens(two)).toBe(withoutTokens(one));
    const scenario = "busy queue";
    const [busy, busier] = [await transcript({ seed: 1, scenario }), await transcript({ seed: 2, scenario })];
    expect(withoutTokens(busier)).not.toBe(withoutTokens(busy));
  });
});
