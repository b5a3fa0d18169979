import { existsSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./command.ts";
import { skipped, type Tally, verdict } from "./tally.ts";

const dialogues = "../shared/data/star-chats/dialogues.jsonl.gz";

/** Plays 200 recorded dialogues against a server of its own on the given database. */
export async function replay(
  database: "sqlite" | "postgres",
  env: Readonly<Record<string, string>> | undefined,
): Promise<Tally> {
  if (env === undefined) {
    console.log("Skipped: PostgreSQL does not answer.");
    return skipped;
  }
  if (!existsSync(join(root, dialogues))) {
    console.log(`Skipped: there are no dialogues at ${dialogues}.`);
    return skipped;
  }
  return verdict(
    (await run(["pnpm", "replay", dialogues, "--limit", "200", "--serve", database], { env })) === 0,
  );
}
