import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const says = (Agent: "User" | "Wizard", Text: string) => ({
  Agent,
  Action: "utter",
  Text,
  UnixTime: 1_700_000_000,
});

const asks = (APIName: string, Constraints: readonly unknown[]) => ({
  Agent: "Wizard",
  Action: "query",
  APIName,
  Constraints,
  UnixTime: 1_700_000_000,
});

const chat = (DialogueID: number, Domains: readonly (string | null)[], Events: readonly unknown[]) => ({
  DialogueID,
  CompletionLevel: "Complete",
  User: "rosa",
  Wizard: "wilma",
  Domains,
  Happy: true,
  Events,
});

/** Four invented chats: 10 messages, 2 look-ups, 2 customers, 2 agents. */
export const recordings: readonly unknown[] = [
  chat(
    1,
    ["table", "kitchen"],
    [
      says("Wizard", "  Good evening, this is the Blue Spoon.\n"),
      says("User", "\tHi! Is there a table\u2028for five tonight?  "),
      asks("table_search", [{ Guests: "api.is_at_least(5)" }, { Note: '"by the \u{1F30A} window"' }]),
      says("Wizard", "There is. Eight o'clock?"),
      says(
        "User",
        "Perfect \u{1F468}‍\u{1F469}‍\u{1F467}‍\u{1F466}\u{1F37D}️ — e\u0301 and \u00e9 are two things, \\n is not a break.",
      ),
    ],
  ),
  chat(
    2,
    ["delivery"],
    [
      says("User", "Where is my soup?"),
      asks("courier_position", []),
      { Agent: "KnowledgeBase", Action: "return_item", APIName: "courier_position" },
      says(
        "Wizard",
        "Two streets away. It left the kitchen at seven and the courier had a flat tyre on the bridge.",
      ),
      says(
        "Wizard",
        "Two streets away. It left the kitchen at seven and the courier had a flat tyre on the bridge.",
      ),
      says("User", "Two streets away."),
      { Agent: "User", Action: "complete", UnixTime: 1_700_000_000 },
    ],
  ),
  {
    ...chat(3, [null], [says("User", " Hello?"), says("User", " ")]),
    CompletionLevel: "EarlyDisconnectDuringDialogue",
    Happy: false,
    Wizard: "wanda",
  },
  { ...chat(4, ["table"], []), CompletionLevel: "DisconnectDuringDialogue", Happy: false, User: "rudi" },
];

/** A chat in which something is said that is longer than a message may be, and then answered. */
export const tooLong: unknown = chat(
  5,
  [],
  [says("User", "Hi"), says("User", "a".repeat(10_001)), says("Wizard", "Hi")],
);

/** Writes the texts, one a line, for the time of its scope. */
export async function writeLines(
  name: string,
  lines: readonly string[],
): Promise<AsyncDisposable & { path: string }> {
  const folder = await mkdtemp(join(tmpdir(), "replay-chats-test-"));
  const path = join(folder, name);
  const text = lines.join("\n");
  await writeFile(path, name.endsWith(".gz") ? gzipSync(text) : text);
  return { path, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}

/** The invented chats as the program wants them. */
export function writeRecordings() {
  return writeLines(
    "dialogues.jsonl.gz",
    recordings.map((recording) => JSON.stringify(recording)),
  );
}
