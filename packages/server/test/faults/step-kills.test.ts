import { beforeEach, describe, expect, it } from "vitest";
import { make } from "../matrix/scene.ts";
import type { StoredRows } from "../races/stored-rows.ts";
import { engines } from "../support/engines.ts";
import { audit } from "./audit/audit.ts";
import { readEvidence } from "./evidence.ts";
import { useFaultyDesk } from "./faulty-desk.ts";
import type { Entry } from "./ledger.ts";
import { startAgain } from "./start-again.ts";
import { type Difference, difference } from "./stored-difference.ts";
import type { Workplace } from "./workplace.ts";
import type { Kind, Write } from "./writes.ts";

/** More than thirty kills, each with a new server. */
const timeout = 240_000;
const never = -1;
/** Every session finds an agent, so that each call does the same as the one before. */
const slots = 1000;

describe.each(engines)("a server on %s that is killed between two queries", { timeout }, (engine) => {
  const desk = useFaultyDesk(engine, "kill -9 at every step", {
    now: "2026-01-24T19:30:00Z",
    ticks: false,
  });
  let place: Workplace;
  const stored = () => desk.database.rows(place.tenant);

  beforeEach(async () => {
    place = await desk.open(slots);
  });

  /** The write, in a session that nothing has happened in. */
  async function fresh(kind: Kind): Promise<Write> {
    const { answer } = await place.write(place.makeUp("session"));
    const write = place.makeUp(kind, answer?.body.session_id);
    if (kind === "accept") await offer(answer?.body.session_id, write.id);
    return write;
  }

  /** Offers the session to the writer, who becomes an agent for that. */
  async function offer(session: string, reason: string): Promise<void> {
    const me = "manager_1";
    await make(place.client.put(`/agents/${me}/status`, { status: "busy" }), 200);
    await make(place.client.put(`/agents/${me}`, { max_sessions: slots }), 200);
    const target = { target_type: "agent", target_id: me, reason, offer: { expires_in_seconds: 3600 } };
    await make(place.client.post(`/sessions/${session}/transfer`, target), 200);
  }

  const keptAnswer = (key: string) =>
    desk.database.look((db) =>
      db.selectFrom("idempotency_keys").select("body").where("key", "=", key).executeTakeFirst(),
    );

  /** After the kill all of the write is there or nothing, and repeating it makes it one. Answers what it has changed. */
  async function expectOneEffect(entry: Entry, before: StoredRows) {
    const found = await stored();
    const isDone = difference(before, found).length > 0;
    const kept = await keptAnswer(entry.write.id);
    expect(kept !== undefined).toBe(isDone);
    const { answer, outcome } = await place.ledger.repeat(place.client, entry);
    expect(outcome).toBe("ok");
    expect(answer?.headers.get("idempotency-replayed")).toBe(isDone ? "true" : null);
    const after = await stored();
    if (isDone) {
      expect(answer?.body).toEqual(JSON.parse(kept?.body ?? ""));
      expect(after).toEqual(found);
      desk.count("found done");
    }
    return difference(before, after);
  }

  /** Kills the server once it has had so many answers from its database; answers null when the call had fewer. */
  async function killAfter(queries: number, kind: Kind): Promise<Difference | null> {
    const write = await fresh(kind);
    const before = await stored();
    await desk.server.order({ killAfter: queries });
    const entry = await place.write(write);
    if (entry.outcome === "unknown") {
      await startAgain(desk);
      return await expectOneEffect(entry, before);
    }
    await desk.server.order({ killAfter: never });
    expect(entry.outcome).toBe("ok");
    return null;
  }

  it.each(["message", "session", "end", "accept", "refund", "ticket"] as const)(
    "has done all of a %s or nothing, and the same key makes it one",
    async (kind) => {
      // The first of a kind begins some of the figures, which the others add to.
      await wholeOf(kind);
      const whole = await wholeOf(kind);
      let queries = 0;
      for (let change = await killAfter(0, kind); change !== null; change = await killAfter(queries, kind)) {
        expect({ queries, change }).toEqual({ queries, change: whole });
        queries += 1;
      }
      desk.count(`steps of ${kind}`, queries);
      expect(queries).toBeGreaterThan(5);
      const evidence = await desk.database.look((db) => readEvidence(db, place.tenant));
      expect(audit(evidence, place.ledger.entries)).toEqual([]);
    },
  );

  /** What the write changes when nothing happens. */
  async function wholeOf(kind: Kind): Promise<Difference> {
    const write = await fresh(kind);
    const before = await stored();
    expect((await place.write(write)).outcome).toBe("ok");
    return difference(before, await stored());
  }
});
