import { Webhook } from "standardwebhooks";
import { beforeEach, expect, test } from "vitest";
import { Books } from "../src/shop/books.ts";
import { readStock } from "../src/shop/read-stock.ts";
import { createShop } from "../src/shop/shop.ts";
import { writeShop } from "./made-up-shop.ts";

const secret = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
let books: Books;

beforeEach(async () => {
  await using folder = await writeShop();
  books = new Books(await readStock(folder.path));
});

const call = {
  action_id: "action_take",
  step: "action_cancel",
  execution_id: "exec_1",
  idempotency_key: "exec_1",
  customer_id: "ann",
  context: { order_id: "#P1", reason: "no_longer_needed" },
};

/** Posts as a desk does, signed unless told otherwise. */
async function post(body: object, { by = secret, at = new Date(), sent = JSON.stringify(body) } = {}) {
  const headers = {
    "webhook-id": "exec_1",
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": new Webhook(by).sign("exec_1", at, JSON.stringify(body)),
  };
  const shop = createShop(() => books, secret);
  return await shop.request("/actions/cancel", { method: "POST", body: sent, headers });
}

test("the shop answers signed, and does nothing that is not signed", async () => {
  const refusals = [
    await post(call, { by: "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" }),
    await post(call, { at: new Date(Date.now() - 3_600_000) }),
    await post(call, { sent: JSON.stringify(call).replace("#P1", "#P2") }),
    await createShop(() => books, secret).request("/actions/cancel", { method: "POST", body: "{}" }),
  ];
  for (const refusal of refusals) {
    expect(refusal.status).toBe(401);
    expect(await refusal.json()).toMatchObject({ success: false, code: "not_signed" });
  }
  expect(books.effects).toEqual([]);
  const answer = await post(call);
  const text = await answer.text();
  const headers = Object.fromEntries(answer.headers);
  expect(new Webhook(secret).verify(text, headers)).toMatchObject({ success: true });
});

test("the shop does once what has one key, and undoes only what it has done and can undo", async () => {
  const codes = async (body: object) => {
    const answer: { success: boolean; code?: string } = await (await post(body)).json();
    return answer.code ?? answer.success;
  };
  expect(await codes({ ...call, idempotency_key: "early", compensate: true })).toBe("cannot_be_undone");
  expect([await codes(call), await codes(call)]).toEqual([true, true]);
  expect([books.effects.length, books.repeats]).toEqual([1, 1]);
  expect(await codes({ ...call, idempotency_key: "exec_2" })).toBe("already_cancelled");
  expect(await codes({ ...call, idempotency_key: "exec_3", step: "send" })).toBe("unknown_step");
  const strange = { ...call.context, reason: "because" };
  expect(await codes({ ...call, idempotency_key: "exec_4", context: strange })).toBe("invalid_context");
});
