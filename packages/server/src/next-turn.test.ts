import { afterEach, expect, it, vi } from "vitest";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const orderOf = async (): Promise<string[]> => {
  vi.resetModules();
  const { nextTurn } = await import("./next-turn.ts");
  const order: string[] = [];
  await new Promise<void>((resolve) => {
    nextTurn(() => order.push("first"));
    nextTurn(() => {
      order.push("second");
      nextTurn(resolve);
    });
    queueMicrotask(() => order.push("what was under way"));
  });
  return order;
};

it.each([
  ["setImmediate", {}],
  ["a message", { setImmediate: undefined }],
  ["a timer", { setImmediate: undefined, MessageChannel: undefined }],
])("waits for its turn by %s", async (_, globals) => {
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  expect(await orderOf()).toEqual(["what was under way", "first", "second"]);
});
