import { createHash } from "node:crypto";
import { afterEach, expect, it, vi } from "vitest";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** The function as it is where the process is what it is here, or another. */
async function imported(): Promise<(text: string) => string> {
  vi.resetModules();
  return (await import("./sha256.ts")).sha256Of;
}

it.each(["", "John Doe", "Łódź, 東京, 🛟", "half a pair: \ud83d", "x".repeat(70_000)])(
  "is the same wherever it is made, of %.20j",
  async (text) => {
    const expected = createHash("sha256").update(text).digest("hex");
    expect((await imported())(text)).toBe(expected);
    vi.stubGlobal("process", undefined);
    expect((await imported())(text)).toBe(expected);
  },
);
