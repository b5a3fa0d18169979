import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { type Desk, openDesk } from "../src/desk/open-desk.ts";
import { type DatabaseKind, makeDatabase } from "../src/desk/temporary-database.ts";
import { Books } from "../src/shop/books.ts";
import type { Stock } from "../src/shop/order.ts";
import { readStock } from "../src/shop/read-stock.ts";
import { serveShop } from "../src/shop/serve-shop.ts";
import { postgresUrl } from "./databases.ts";
import { writeShop } from "./made-up-shop.ts";

type Context = Readonly<Record<string, unknown>>;

/** A shop of made-up orders and a desk beside it. The books are new for each test. */
export interface ShopAndDesk {
  readonly desk: Desk;
  readonly books: Books;
  /** The next so many answers are lost once the shop has done what it was asked. */
  lose(answers: number): void;
  /** Starts a session of this customer. */
  session(customer: string): Promise<string>;
  /** Runs an action in a session. */
  execute(sessionId: string, actionId: string, context: Context): ReturnType<Run>;
  /** Answers only what came of it: `done`, or the code of the refusal. */
  outcome(sessionId: string, actionId: string, context: Context): Promise<string>;
}

type Run = Desk["manager"]["quickActions"]["execute"];

/** For the tests of a file. */
export function useShopAndDesk(kind: DatabaseKind): ShopAndDesk {
  const running = new AsyncDisposableStack();
  let stock: Stock;
  let books: Books;
  let desk: Desk;
  let toLose = 0;

  beforeAll(async () => {
    await using folder = await writeShop();
    stock = await readStock(folder.path);
    const secret = `whsec_${randomBytes(32).toString("base64")}`;
    const losesAnswer = (): boolean => toLose > 0 && toLose-- > 0;
    const shop = running.use(await serveShop(() => books, { secret, losesAnswer }));
    const database = running.use(await makeDatabase(kind, postgresUrl));
    desk = running.use(await openDesk(database, { url: shop.url, secret }));
  });
  beforeEach(() => {
    books = new Books(stock);
    toLose = 0;
  });
  afterAll(() => running.disposeAsync());

  const execute: ShopAndDesk["execute"] = (sessionId, actionId, context) =>
    desk.manager.quickActions.execute(actionId, { session_id: sessionId, context: { ...context } });
  return {
    get desk() {
      return desk;
    },
    get books() {
      return books;
    },
    lose(answers) {
      toLose = answers;
    },
    async session(customer) {
      const { session_id } = await desk.manager.sessions.start({ customer_id: customer, channel: "chat" });
      return session_id;
    },
    execute,
    outcome: async (...call) => (await execute(...call)).code ?? "done",
  };
}
