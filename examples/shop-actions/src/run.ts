import { randomBytes } from "node:crypto";
import { openDesk } from "./desk/open-desk.ts";
import { makeDatabase } from "./desk/temporary-database.ts";
import { help, type Options, readOptions, UsageError } from "./options.ts";
import { describeResult } from "./result.ts";
import { Books } from "./shop/books.ts";
import { readStock } from "./shop/read-stock.ts";
import { serveShop } from "./shop/serve-shop.ts";
import { audit, readExecutions } from "./walk/audit.ts";
import { walk } from "./walk/walk.ts";

/** What the program takes from outside, so that a test can hand in its own. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** One line of the result. */
  readonly print: (text: string) => void;
  /** One line for whoever waits: progress, and what went wrong. */
  readonly tell: (text: string) => void;
}

/** Runs the program and answers its exit code: 0, 1 on a fault or a failure, 2 on bad usage. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  try {
    const options = readOptions(argv);
    if (options === "help") {
      surroundings.print(help);
      return 0;
    }
    const faults = await goThrough(options, surroundings);
    return faults.length === 0 ? 0 : 1;
  } catch (error) {
    surroundings.tell(`shop-actions: ${error instanceof Error ? error.message : String(error)}`);
    if (!(error instanceof UsageError)) return 1;
    surroundings.tell("See --help.");
    return 2;
  }
}

const usualPostgres = "postgres://postgres@127.0.0.1:5432/postgres";

/** Starts both programs, goes through the orders, compares and prints. Answers the faults. */
async function goThrough(options: Options, { env, print, tell }: Surroundings): Promise<readonly string[]> {
  const stock = await readStock(options.path);
  const books = new Books(stock);
  const secret = `whsec_${randomBytes(32).toString("base64")}`;
  const losing = losesEvery(options.lose);

  await using shop = await serveShop(() => books, { secret, losesAnswer: losing.losesAnswer });
  await using database = await makeDatabase(options.database, env["TEST_POSTGRES_URL"] ?? usualPostgres);
  await using desk = await openDesk(database, { url: shop.url, secret });

  const { limit, concurrency } = options;
  const start = performance.now();
  const onOrder = (done: number, of: number): void => {
    if (Math.floor((10 * done) / of) > Math.floor((10 * (done - 1)) / of)) tell(`orders ${done}/${of}`);
  };
  const tried = await walk(desk.manager, stock, { limit, concurrency, onOrder });
  const seconds = (performance.now() - start) / 1000;

  const evidence = { tried, executions: await readExecutions(desk.manager), books, stock };
  const faults = audit(evidence);
  const happened = { seconds, lostAnswers: losing.count() };
  for (const line of describeResult(evidence, faults, happened)) print(line);
  return faults;
}

function losesEvery(nth: number): { readonly losesAnswer: () => boolean; readonly count: () => number } {
  let calls = 0;
  return {
    losesAnswer() {
      calls += 1;
      return nth > 0 && calls % nth === 0;
    },
    count: () => (nth === 0 ? 0 : Math.floor(calls / nth)),
  };
}
