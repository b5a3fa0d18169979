import { linesOf, lookUpsOf } from "./dialogue.ts";
import { readDialogues } from "./read-dialogues.ts";

/** What the file holds. */
export interface Survey {
  readonly sessions: number;
  readonly messages: number;
  readonly lookUps: number;
  readonly customers: number;
}

/** Counts what there is to replay. Throws when that is nothing, or when two dialogues have one id. */
export async function survey(path: string, limit: number): Promise<Survey> {
  const ids = new Set<string>();
  const customers = new Set<string>();
  const counted = { messages: 0, lookUps: 0 };
  for await (const dialogue of readDialogues(path, limit)) {
    if (ids.has(dialogue.id)) throw new Error(`${path}: dialogue ${dialogue.id} is there twice`);
    ids.add(dialogue.id);
    customers.add(dialogue.customerId);
    counted.messages += linesOf(dialogue).length;
    counted.lookUps += lookUpsOf(dialogue).length;
  }
  if (ids.size === 0) throw new Error(`${path}: there are no dialogues`);
  return { ...counted, sessions: ids.size, customers: customers.size };
}
