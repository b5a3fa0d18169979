import { beforeAll, describe, expect, test } from "vitest";
import { openDesk } from "../src/desk/open-desk.ts";
import { makeDatabase } from "../src/desk/temporary-database.ts";
import { Books, type Effect } from "../src/shop/books.ts";
import type { Order } from "../src/shop/order.ts";
import { readStock } from "../src/shop/read-stock.ts";
import { serveShop } from "../src/shop/serve-shop.ts";
import { audit, readExecutions } from "../src/walk/audit.ts";
import type { Evidence } from "../src/walk/evidence.ts";
import { walk } from "../src/walk/walk.ts";
import { writeShop } from "./made-up-shop.ts";

const secret = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
let good: Evidence;

beforeAll(async () => {
  await using folder = await writeShop();
  const stock = await readStock(folder.path);
  const books = new Books(stock);
  await using shop = await serveShop(() => books, { secret });
  await using database = await makeDatabase("sqlite", "");
  await using desk = await openDesk(database, { url: shop.url, secret });
  const tried = await walk(desk.manager, stock, { limit: 100, concurrency: 2 });
  good = { tried, executions: await readExecutions(desk.manager), books, stock };
});

/** The shop's books after the walk and after something that should not have happened. */
function falsified(meddle: (books: Books, of: { order: Order; effect: Effect }) => void): Evidence {
  const books = new Books({ items: good.stock.items, orders: good.stock.orders });
  for (const effect of good.books.effects) books.enter(orderNow(good.books, effect.orderId), effect);
  const [effect] = good.books.effects.filter((one) => one.step === "action_refund");
  if (effect === undefined) throw new Error("There is no refund.");
  meddle(books, { order: orderNow(books, effect.orderId), effect });
  return { ...good, books };
}

function orderNow(books: Books, id: string): Order {
  const order = books.order(id);
  if (order === undefined) throw new Error(`There is no order ${id}.`);
  return order;
}

describe("the comparison of records and books", () => {
  test("finds nothing when nothing is wrong", () => {
    expect(good.tried).toHaveLength(7 * 12);
    expect(audit(good)).toEqual([]);
    expect(audit(falsified(() => undefined))).toEqual([]);
  });

  const meddlings: readonly (readonly [string, Parameters<typeof falsified>[0], RegExp])[] = [
    ["something is done twice", (books, { order, effect }) => books.enter(order, effect), /done twice/],
    [
      "money is paid back twice",
      (books, { order, effect }) => books.enter(order, { ...effect, key: "other", executionId: "other" }),
      /money was paid back twice/,
    ],
    [
      "something is done for another customer",
      (books, { order, effect }) => books.enter(order, { ...effect, key: "other", customerId: "eve" }),
      /done for eve/,
    ],
    ["what was done is lost", (books, { order, effect }) => books.undo(order, effect), /0 effects stand/],
    [
      "more is paid back than was paid",
      (books, { order, effect }) =>
        books.enter({ ...order, paidBack: order.paid + 1 }, { ...effect, key: "other", isUndone: true }),
      /more was paid back than paid/,
    ],
    [
      "an order changes without a record",
      (books, { effect }) => {
        const untouched = orderNow(books, "#S1");
        books.enter({ ...untouched, status: "cancelled" }, { ...effect, orderId: "#S1", isUndone: true });
      },
      /#S1: changed, and nothing stands in the books/,
    ],
  ];
  test.each(meddlings)("tells when %s", (_, meddle, told) => {
    expect(audit(falsified(meddle)).join("\n")).toMatch(told);
  });

  test("tells of answers that differ from what was expected, foretold, recorded or noted", () => {
    const [first] = good.tried;
    if (first === undefined) throw new Error("Nothing was tried.");
    const faultsOf = (change: object) => audit({ ...good, tried: [{ ...first, ...change }] }).join("\n");
    expect(faultsOf({ found: "done" })).toMatch(/wanted order_not_found, found done/);
    expect(faultsOf({ found: "done" })).toMatch(/answered done, recorded order_not_found/);
    expect(faultsOf({ foretold: "done" })).toMatch(/the dry run said done, then it was order_not_found/);
    expect(faultsOf({ executionId: "exec_none" })).toMatch(/no record of exec_none/);
    expect(faultsOf({ isInHistory: false })).toMatch(/the session's history does not tell of it/);
  });
});
