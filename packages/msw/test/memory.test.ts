import { expect, it } from "vitest";
import { createSupportMock } from "../src/index.ts";
import { sqliteEngine } from "../src/sqlite/engine.ts";
import { clientOf } from "./support/mocked.ts";

const rounds = 100;

it("gives back what a mock took, whether or not it was asked anything", async () => {
  const { wasm } = await sqliteEngine();
  const work = async (): Promise<void> => {
    const mock = await createSupportMock();
    await mock.reset();
    await clientOf(mock).customers.upsert("cust_1", { name: "Ada" });
    await mock.reset();
    await mock.close();
    await (await createSupportMock()).close();
  };
  await work();
  const before = wasm.heap8u().byteLength;
  for (let round = 0; round < rounds; round += 1) await work();
  expect(wasm.heap8u().byteLength).toBe(before);
});
