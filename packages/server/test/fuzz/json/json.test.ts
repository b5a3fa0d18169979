import { afterAll, describe, expect, it } from "vitest";
import { bodyOf, operations } from "../../contract/contract.ts";
import { useDesk } from "../../support/desk.ts";
import { seed } from "../seed.ts";
import { createTally } from "../tally.ts";
import { bodySender, expectRead, runSpoiltBodies, type SendBody } from "./json-run.ts";
import { badBytes, jsonTexts } from "./json-texts.ts";

const ids = operations.filter(bodyOf).map(({ operationId }) => operationId);
const { bad, good, either } = jsonTexts;

describe("a body", { timeout: 60_000 }, () => {
  const desk = useDesk("SQLite");
  const tally = createTally();

  afterAll(() => {
    const texts = `${bad.length} bad, ${good.length} good, ${either.length} either way, ${badBytes.length} no UTF-8`;
    console.info(`fuzz: JSON texts (${texts}) and bodies spoilt from seed ${seed}: ${tally}`);
  });

  it.each(ids)("of %s is refused when it is no JSON, and never makes the server fail", async (id) => {
    const send = await bodySender(desk, id);
    for (const text of bad) tally.add(`bad ${await expectRead(send, text, false)}`);
    for (const text of good) tally.add(`good ${await expectRead(send, text, true)}`);
    for (const text of either) tally.add(`either ${await expectRead(send, text, null)}`);
  });

  it.each(ids)("of %s is refused when it is no UTF-8", async (id) => {
    const send = await bodySender(desk, id);
    for (const bytes of badBytes) {
      const { status, body } = await send(bytes);
      expect([bytes, status, body.code]).toEqual([bytes, 400, "invalid_json"]);
    }
  });

  it.each(ids)("of %s that is spoilt in one place is answered as what it is", async (id) => {
    await runSpoiltBodies(desk, id, { seed, runs: 100 }, tally);
  });

  it("keeps good JSON where anything may stand", async () => {
    const send = await bodySender(desk, "upsertCustomer");
    for (const text of good.filter((one) => !/\\u0000/.test(one))) {
      const { status, body } = await send(`{"metadata":{"as":${text}}}`);
      // JSON written by JavaScript has no -0.
      const kept = JSON.parse(JSON.stringify({ as: JSON.parse(text) }));
      expect([text, status, body.metadata]).toEqual([text, 200, kept]);
    }
  });

  it("that is answered as what it is not is noticed", async () => {
    const taken: SendBody = async () => ({ status: 201, headers: new Headers(), body: {} });
    await expect(expectRead(taken, "{", false)).rejects.toThrow("was answered 201");
    const failing: SendBody = async () => ({
      status: 500,
      headers: new Headers(),
      body: { code: "internal" },
    });
    await expect(expectRead(failing, "[1e999]", null)).rejects.toThrow("was answered 500");
  });
});
