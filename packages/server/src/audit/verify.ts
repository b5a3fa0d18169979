import type { Context } from "../context.ts";
import type { AuditEntryTable, AuditHeadTable } from "../storage/schema.ts";
import { hashOf, noHash } from "./entry.ts";
import { allHeads, entriesAfter } from "./store.ts";

/** The end that a chain once had, as somebody noted it down: its entry must still be there. */
export interface AuditHead {
  readonly tenant: string;
  readonly seq: number;
  readonly hash: string;
}

/** What was found of one tenant's chain. */
export interface AuditReport {
  readonly tenant: string;
  /** How many entries hold. */
  readonly entries: number;
  /** The last of them; null when there is none. */
  readonly head: AuditHead | null;
  /** The first place where the chain does not hold; null when all of it does. */
  readonly broken: { readonly seq: number; readonly reason: string } | null;
}

const batch = 500;

/** Walks the chains of all tenants from their first entry, and looks for the ends that they are known to have had. */
export async function* verify(
  { db }: Pick<Context, "db">,
  known: readonly AuditHead[] = [],
): AsyncGenerator<AuditReport> {
  const owners = await allHeads(db);
  const unheard = known.filter(({ tenant }) => !owners.some((owner) => owner.tenant_id === tenant));
  for (const { tenant, seq } of unheard) {
    yield { tenant, entries: 0, head: null, broken: { seq, reason: "the noted entry is not there" } };
  }
  for (const { tenant_id: tenant, head } of owners) {
    const noted = known.filter((one) => one.tenant === tenant);
    yield await walk(db, { tenant, end: head, noted });
  }
}

interface Chain {
  readonly tenant: string;
  /** Where the desk itself left off. */
  readonly end: AuditHeadTable | undefined;
  readonly noted: readonly AuditHead[];
}

async function walk(db: Context["db"], chain: Chain): Promise<AuditReport> {
  let last = { seq: 0, hash: noHash };
  const report = (reason: string | null, seq = last.seq + 1): AuditReport => ({
    tenant: chain.tenant,
    entries: last.seq,
    head: last.seq === 0 ? null : { tenant: chain.tenant, ...last },
    broken: reason === null ? null : { seq, reason },
  });
  for (;;) {
    const rows = await entriesAfter(db, { tenant: chain.tenant, seq: last.seq, count: batch });
    for (const row of rows) {
      const fault = faultOf(row, last) ?? notedFault(row, chain.noted);
      if (fault !== null) return report(fault);
      last = { seq: row.seq, hash: row.hash };
    }
    if (rows.length < batch) break;
  }
  return report(endFault(last, chain));
}

function faultOf(row: AuditEntryTable, last: Pick<AuditHeadTable, "seq" | "hash">): string | null {
  if (row.seq !== last.seq + 1) return "the entry is missing";
  if (row.prev_hash !== last.hash) return "the entry does not follow the one before";
  return row.hash === recomputed(row) ? null : "the entry was changed";
}

function recomputed(row: AuditEntryTable): string | null {
  try {
    return hashOf(row);
  } catch {
    return null;
  }
}

function notedFault(row: AuditEntryTable, noted: readonly AuditHead[]): string | null {
  const wrong = noted.some(({ seq, hash }) => seq === row.seq && hash !== row.hash);
  return wrong ? "the entry is not the one that was noted" : null;
}

/** Entries cut off at the end leave a chain that holds; the end that the desk or somebody noted tells. */
function endFault(last: Pick<AuditHeadTable, "seq" | "hash">, { end, noted }: Chain): string | null {
  if (noted.some(({ seq }) => seq > last.seq)) return "the noted entry is not there";
  if (end === undefined) return "the end of the chain is not known to the desk";
  if (end.seq > last.seq) return "the entry is missing at the end";
  return end.seq === last.seq && end.hash === last.hash ? null : "the chain goes on behind its end";
}
