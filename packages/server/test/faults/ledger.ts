import type { Answer, TestClient } from "../support/client.ts";
import { isLost } from "./desk-address.ts";
import { isKeyed, type Write } from "./writes.ts";

/**
 * What a writer knows of its write: `ok`, it was answered as done; `failed`, the answer says that nothing was changed;
 * `unknown`, there was no answer, or one that does not say.
 */
export type Outcome = "ok" | "failed" | "unknown";

/** A write and what became of it. */
export interface Entry {
  readonly write: Write;
  outcome: Outcome;
  /** Status and code of the latest answer, or how it went without one. */
  how: string;
  /** The latest answer. */
  answer: Answer | null;
}

/** Where each writer notes a write before it sends it, and what came of it afterwards. */
export interface Ledger {
  readonly entries: readonly Entry[];
  /** Notes the write, makes it, and notes the outcome. */
  send(client: TestClient, write: Write): Promise<Entry>;
  /** Makes a noted write once more, with the same key. */
  repeat(client: TestClient, entry: Entry): Promise<Entry>;
}

export function createLedger(): Ledger {
  const entries: Entry[] = [];
  return {
    entries,
    async send(client, write) {
      const entry: Entry = { write, outcome: "unknown", how: "sent", answer: null };
      entries.push(entry);
      return await attempt(client, entry);
    },
    repeat: attempt,
  };
}

async function attempt(client: TestClient, entry: Entry): Promise<Entry> {
  const { method, path, body, id } = entry.write;
  const headers = isKeyed(entry.write) ? { "idempotency-key": id } : {};
  try {
    const answer = await client[method](path, body, headers);
    entry.answer = answer;
    entry.outcome = outcomeOf(answer);
    entry.how = answer.status < 400 ? String(answer.status) : `${answer.status} ${answer.body.code}`;
  } catch (error) {
    if (!isLost(error)) throw error;
    entry.how = "no answer";
  }
  return entry;
}

function outcomeOf({ status, body }: Answer): Outcome {
  if (status < 400) return "ok";
  return status < 500 || String(body.detail).includes("Nothing was changed") ? "failed" : "unknown";
}

/** How often each outcome came. */
export function outcomes(entries: readonly Entry[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = { ok: 0, failed: 0, unknown: 0 };
  for (const { outcome, how } of entries) {
    counts[outcome] = (counts[outcome] ?? 0) + 1;
    if (outcome !== "ok") counts[how] = (counts[how] ?? 0) + 1;
  }
  return counts;
}
