import { type Kysely, sql } from "kysely";
import { describe, expect, it } from "vitest";
import type { Database } from "../../../src/storage/schema.ts";
import { useDesk } from "../../support/desk.ts";
import { readEvidence } from "../evidence.ts";
import type { Entry } from "../ledger.ts";
import { openWorkplace, type Workplace } from "../workplace.ts";
import type { Kind } from "../writes.ts";
import { audit } from "./audit.ts";

const writes = 120;

type Tamper = (db: Kysely<Database>, place: Workplace) => Promise<unknown>;

/** The latest write of a kind that came out like this. */
function latest({ ledger }: Workplace, kind: Kind, outcome: Entry["outcome"] = "ok"): string {
  const found = ledger.entries.findLast((entry) => entry.write.kind === kind && entry.outcome === outcome);
  if (found === undefined) throw new Error(`No ${kind} was ${outcome}.`);
  return found.write.id;
}

const setContent = (from: string, to: string) => (db: Kysely<Database>) =>
  db.updateTable("session_events").set({ content: to }).where("content", "=", from).execute();

/** What is done to the tables behind the desk's back, by the promise that it breaks. */
const tampers: readonly (readonly [name: string, promise: string, tamper: Tamper])[] = [
  [
    "a message deleted",
    "L1",
    (db, place) => db.deleteFrom("session_events").where("content", "=", latest(place, "message")).execute(),
  ],
  [
    "a key deleted",
    "L1",
    (db, place) => db.deleteFrom("idempotency_keys").where("key", "=", latest(place, "ticket")).execute(),
  ],
  [
    "a refused write stored",
    "L2",
    (db, place) => setContent(latest(place, "message"), latest(place, "update", "failed"))(db),
  ],
  ["a message of nobody's", "L3", (db, place) => setContent(latest(place, "message"), "nobody's")(db)],
  [
    "a note doubled",
    "L4",
    (db, place) =>
      sql`insert into ticket_notes (tenant_id, ticket_id, seq, created_at, id, author_id, author_name, content, mention_agent_ids)
        select tenant_id, ticket_id, 1000, created_at, 'twice', author_id, author_name, content, mention_agent_ids
        from ticket_notes where content = ${latest(place, "note")}`.execute(db),
  ],
  [
    "a number left out",
    "L5",
    (db, place) =>
      sql`update session_events set seq = seq + 1 where content = ${
        place.ledger.entries.findLast(({ write, outcome }) => write.kind === "message" && outcome === "ok")
          ?.write.id
      } and seq = (select last_seq from sessions where sessions.id = session_id)`.execute(db),
  ],
  [
    "a session deleted",
    "L7",
    (db, { watched }) =>
      db
        .deleteFrom("sessions")
        .where("id", "=", watched[0] ?? "")
        .execute(),
  ],
  [
    "an event deleted",
    "L7",
    (db, { watched }) =>
      db
        .deleteFrom("events")
        .where("resource_id", "=", watched[0] ?? "")
        .execute(),
  ],
  [
    "an ended session opened",
    "L8",
    (db, place) =>
      db
        .updateTable("sessions")
        .set({ status: "active" })
        .where("resolution_notes", "=", latest(place, "end"))
        .execute(),
  ],
  [
    "a slot taken twice",
    "L9",
    (db, { tenant }) =>
      sql`update agents set active_sessions = active_sessions + 1 where tenant_id = ${tenant}`.execute(db),
  ],
  [
    "a refund doubled",
    "L10",
    (db, place) =>
      sql`insert into ledger_entries (tenant_id, id, kind, execution_id, order_id, status, created_at)
        select tenant_id, 'twice', kind, execution_id, order_id, status, created_at
        from ledger_entries where order_id = ${latest(place, "refund")}`.execute(db),
  ],
  [
    "a figure changed",
    "L7",
    (db, { tenant }) =>
      sql`update fresh_facts set sessions_ended = sessions_ended + 1 where tenant_id = ${tenant}`.execute(db),
  ],
];

const promisesOf = (faults: readonly string[]): readonly string[] => [
  ...new Set(faults.map((fault) => fault.split(" ")[0] ?? "")),
];

describe("the audit of a desk", () => {
  const desk = useDesk("SQLite");

  async function openBusyPlace(): Promise<Workplace> {
    const send = (request: Request) => Promise.resolve(desk.support.app.fetch(request));
    const place = await openWorkplace(send, desk.newTenant(), { seed: 1, now: desk.now() });
    for (let made = 0; made < writes; made += 1) await place.write(place.nextWrite());
    return place;
  }

  const auditOf = async (place: Workplace): Promise<readonly string[]> =>
    audit(await readEvidence(desk.db, place.tenant), place.ledger.entries);

  it.each(tampers)("notices %s (%s), and nothing before", async (_, promise, tamper) => {
    const place = await openBusyPlace();
    expect(await auditOf(place)).toEqual([]);
    await tamper(desk.db, place);
    expect(promisesOf(await auditOf(place))).toContain(promise);
  });

  it("notices messages seen in another order than they are stored in (L5)", async () => {
    const place = await openBusyPlace();
    const evidence = await readEvidence(desk.db, place.tenant);
    const [session = ""] = place.watched;
    const stored = evidence.session_events
      .filter((row) => row.session_id === session && row.type === "message")
      .toSorted((one, other) => one.seq - other.seq)
      .map((row) => row.id);
    expect(audit(evidence, place.ledger.entries, [{ session, messages: stored.slice(0, 3) }])).toEqual([]);
    const seen = [{ session, messages: stored.slice(0, 3).toReversed() }];
    expect(promisesOf(audit(evidence, place.ledger.entries, seen))).toEqual(["L5"]);
  });
});
