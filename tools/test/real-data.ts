import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Command, root, run } from "./command.ts";
import { skipped, type Tally, verdict } from "./tally.ts";

type DatabaseKind = "sqlite" | "postgres";

const dialogues = "../shared/data/star-chats/dialogues.jsonl.gz";
const orders = "../shared/data/retail-orders";

/** Plays 200 recorded dialogues against a server of its own on the given database. */
export async function replay(database: DatabaseKind, env: Environment): Promise<Tally> {
  return await tried(dialogues, env, ["pnpm", "replay", dialogues, "--limit", "200", "--serve", database]);
}

/** Goes through 200 real orders with a shop and a desk on the given database. */
export async function shopActions(database: DatabaseKind, env: Environment): Promise<Tally> {
  const program = "examples/shop-actions/src/main.ts";
  return await tried(orders, env, ["node", program, orders, "--limit", "200", "--database", database]);
}

/** Undefined when PostgreSQL is needed and does not answer. */
type Environment = Readonly<Record<string, string>> | undefined;

/** Runs the command when what it needs is there, and says aloud when it is not. */
async function tried(data: string, env: Environment, command: Command): Promise<Tally> {
  if (env === undefined) {
    console.log("Skipped: PostgreSQL does not answer.");
    return skipped;
  }
  if (!existsSync(join(root, data))) {
    console.log(`Skipped: there is nothing at ${data}.`);
    return skipped;
  }
  return verdict((await run(command, { env })) === 0);
}
