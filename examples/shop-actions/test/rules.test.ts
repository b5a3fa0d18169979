import { describe, expect, test } from "vitest";
import { databases } from "./databases.ts";
import { home } from "./made-up-shop.ts";
import { useShopAndDesk } from "./shop-and-desk.ts";

const refund = "action_refund";
const exchange = "action_exchange";
const cancel = "action_cancel";
const changeAddress = "action_change_address";

const reason = "ordered_by_mistake";
const elsewhere = { ...home, address1: "2 Harbour Lane" };
const swap = (item_id: string, new_item_id: string) => ({ item_id, new_item_id });

/** What an order's own customer asks for, and the code that it is refused with. */
const refused: readonly (readonly [string, string, Readonly<Record<string, unknown>>, string])[] = [
  [refund, "#P1", {}, "order_not_delivered"],
  [refund, "#S1", {}, "order_not_delivered"],
  [refund, "#C1", {}, "already_refunded"],
  [refund, "#D1", { refund_amount: 38.11 }, "amount_above_paid"],
  [refund, "#D9", {}, "order_not_found"],
  [exchange, "#P1", swap("i_10", "i_11"), "order_not_delivered"],
  [exchange, "#S1", swap("i_10", "i_11"), "order_not_delivered"],
  [exchange, "#C1", swap("i_10", "i_11"), "order_not_delivered"],
  [exchange, "#D1", swap("i_99", "i_11"), "item_not_in_order"],
  [exchange, "#D1", swap("i_10", "i_20"), "not_the_same_product"],
  [exchange, "#D1", swap("i_10", "i_99"), "not_the_same_product"],
  [exchange, "#D1", swap("i_10", "i_10"), "same_item"],
  [exchange, "#D1", swap("i_10", "i_12"), "not_available"],
  [cancel, "#D1", { reason }, "already_delivered"],
  [cancel, "#S1", { reason }, "already_processed"],
  [cancel, "#C1", { reason }, "already_cancelled"],
  [changeAddress, "#D1", { address: elsewhere }, "order_not_pending"],
  [changeAddress, "#S1", { address: elsewhere }, "order_not_pending"],
  [changeAddress, "#C1", { address: elsewhere }, "order_not_pending"],
  [changeAddress, "#P1", { address: home }, "address_unchanged"],
];

describe.each(databases)("a shop behind a desk on %s", (kind) => {
  const shop = useShopAndDesk(kind);

  test.each(refused)("refuses %s of %s with %j: %s", async (action, order_id, more, code) => {
    const session = await shop.session("ann");
    const before = shop.books.order(order_id);
    const { execution_id, ...outcome } = await shop.execute(session, action, { order_id, ...more });
    expect(outcome).toMatchObject({ success: false, status: "failed", code, result: null });
    expect(shop.books.order(order_id)).toEqual(before);
    expect(shop.books.effects.filter(({ isUndone }) => !isUndone)).toEqual([]);
    const { actions } = await shop.desk.manager.sessions.retrieve(session);
    expect(actions).toMatchObject([{ execution_id, success: false, message: outcome.message }]);
  });

  test("refunds once, all of it or a part", async () => {
    const ann = await shop.session("ann");
    const bob = await shop.session("bob");
    const all = await shop.execute(ann, refund, { order_id: "#D1" });
    expect(all).toMatchObject({ success: true, result: { order_id: "#D1", paid_back: 38.1 } });
    expect(all.message).toBe("$38.10 is paid back for #D1");
    expect(await shop.outcome(ann, refund, { order_id: "#D1", refund_amount: 0.01 })).toBe(
      "already_refunded",
    );
    expect(await shop.outcome(bob, refund, { order_id: "#D3", refund_amount: 0.1 + 0.2 })).toBe("done");
    expect(shop.books.order("#D3")?.paidBack).toBe(30);
    expect(await shop.outcome(ann, exchange, { order_id: "#D1", ...swap("i_10", "i_11") })).toBe(
      "already_refunded",
    );
  });

  test("exchanges each item once, and refunds what was paid for what is there then", async () => {
    const bob = await shop.session("bob");
    const call = { order_id: "#D2", ...swap("i_10", "i_11") };
    const first = await shop.execute(bob, exchange, call);
    expect(first).toMatchObject({ success: true, steps: [{ name: "take_back" }, { name: "send" }] });
    expect(first.message).toBe("Teapot is taken back. i_11 is sent and $4.50 paid back.");
    expect(await shop.outcome(bob, exchange, call)).toBe("done");
    expect(await shop.outcome(bob, exchange, call)).toBe("already_exchanged");
    expect(await shop.execute(bob, refund, { order_id: "#D2" })).toMatchObject({
      result: { paid_back: 67.2 },
    });
  });

  test("takes nothing back when the other item cannot be sent", async () => {
    const ann = await shop.session("ann");
    const call = { order_id: "#D1", ...swap("i_10", "i_12") };
    const { steps, message } = await shop.execute(ann, exchange, call);
    expect(steps).toMatchObject([{ status: "compensated" }, { status: "failed", code: "not_available" }]);
    expect(message).toBe("i_12 is not available now. Undone: take_back.");
    expect(shop.books.effects).toMatchObject([{ step: "take_back", isUndone: true }]);
    expect(await shop.outcome(ann, exchange, { ...call, new_item_id: "i_11" })).toBe("done");
  });

  test("cancels what has not left, and pays back", async () => {
    const ann = await shop.session("ann");
    expect(await shop.outcome(ann, changeAddress, { order_id: "#P1", address: elsewhere })).toBe("done");
    expect(await shop.outcome(ann, cancel, { order_id: "#P1", reason })).toBe("done");
    expect(shop.books.order("#P1")).toMatchObject({
      status: "cancelled",
      paidBack: 3810,
      address: elsewhere,
    });
    expect(await shop.outcome(ann, cancel, { order_id: "#P1", reason })).toBe("already_cancelled");
    expect(await shop.outcome(ann, changeAddress, { order_id: "#P1", address: home })).toBe(
      "order_not_pending",
    );
  });

  test("does nothing for whoever's order it is not, whatever the context says", async () => {
    const bob = await shop.session("bob");
    const calls = [
      [refund, { order_id: "#D1" }],
      [exchange, { order_id: "#D1", ...swap("i_10", "i_11") }],
      [cancel, { order_id: "#P1", reason }],
      [changeAddress, { order_id: "#P1", address: elsewhere }],
    ] as const;
    for (const [action, context] of calls) {
      expect(await shop.outcome(bob, action, context), action).toBe("order_not_found");
      const asAnn = shop.execute(bob, action, { ...context, customer_id: "ann" });
      await expect(asAnn, action).rejects.toMatchObject({ code: "invalid_request" });
      // Without a session anybody could say whose order it is.
      const { quickActions } = shop.desk.manager;
      const nobody = await quickActions.execute(action, { context: { ...context, customer_id: "ann" } });
      expect(nobody, action).toMatchObject({ success: false, code: "no_customer" });
    }
    expect(shop.books.effects).toEqual([]);
  });

  test("says in a dry run what it would do or refuse, and does nothing", async () => {
    const ann = await shop.session("ann");
    const dry = (action: string, context: Record<string, unknown>) =>
      shop.desk.manager.quickActions.execute(action, { session_id: ann, context, dry_run: true });
    const would = await dry(exchange, { order_id: "#D1", ...swap("i_20", "i_21") });
    expect(would).toMatchObject({ success: true, dry_run: true, execution_id: null });
    expect(would.message).toBe("Mug would be taken back; i_21 would be sent and $1.10 charged.");
    expect(await dry(exchange, { order_id: "#D1", ...swap("i_10", "i_12") })).toMatchObject({
      success: false,
      code: "not_available",
    });
    expect(shop.books.effects).toEqual([]);
  });

  test.each([1, 2])("does once what it is asked again when %d answers were lost", async (answers) => {
    const ann = await shop.session("ann");
    shop.lose(answers);
    const { execution_id, ...outcome } = await shop.execute(ann, refund, { order_id: "#D1" });
    expect(outcome).toMatchObject({ success: true, status: "succeeded" });
    expect(shop.books.effects).toMatchObject([{ executionId: execution_id, key: execution_id }]);
    expect(shop.books.repeats).toBe(answers);
  });

  test("answers again what it has refused, when that was lost", async () => {
    const ann = await shop.session("ann");
    shop.lose(1);
    expect(await shop.outcome(ann, cancel, { order_id: "#D1", reason })).toBe("already_delivered");
    expect(shop.books.repeats).toBe(1);
  });

  test("is asked later when all answers were lost, and the outcome comes to light", {
    timeout: 30_000,
  }, async () => {
    const ann = await shop.session("ann");
    shop.lose(3);
    const { execution_id: id, status } = await shop.execute(ann, refund, { order_id: "#D1" });
    expect([status, shop.books.effects.length]).toEqual(["unknown", 1]);
    const record = () => shop.desk.manager.quickActions.retrieveExecution(id ?? "");
    await expect.poll(async () => (await record()).status, { timeout: 20_000 }).toBe("succeeded");
    expect(await record()).toMatchObject({ attempts: 2, result: { paid_back: 38.1 } });
    expect(shop.books.effects).toHaveLength(1);
  });
});
