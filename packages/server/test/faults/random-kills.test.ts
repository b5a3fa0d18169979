import { describe, expect, it } from "vitest";
import { createRandom } from "../analytics/walk.ts";
import { engines } from "../support/engines.ts";
import { audit } from "./audit/audit.ts";
import { effectsIn } from "./audit/presence.ts";
import { checkThroughApi } from "./audit/through-api.ts";
import { readEvidence } from "./evidence.ts";
import { useFaultyDesk } from "./faulty-desk.ts";
import { damages } from "./lasting-database.ts";
import { pause, startLoad } from "./load.ts";
import { numbered, runs, seed } from "./settings.ts";
import type { Workplace } from "./workplace.ts";
import { isKeyed } from "./writes.ts";

const readyWithin = 5000;
const shortest = 5;
const longest = 2000;

describe.each(engines)("a server on %s that is killed while fifty write", (engine) => {
  const desk = useFaultyDesk(engine, "kill -9 at random moments");
  const random = createRandom(seed);
  /** As often below 100 ms as above, for the moments after the start are the fewest. */
  const delay = (): number => shortest * (longest / shortest) ** random();
  const evidenceOf = ({ tenant }: Workplace) => desk.database.look((db) => readEvidence(db, tenant));

  /** Repeats what nobody knows the outcome of; answers what was done anew although it was stored, or the reverse. */
  async function repeatUnknown({ client, ledger }: Workplace, stored: ReadonlySet<string>) {
    const unknown = ledger.entries.filter(({ outcome, write }) => outcome === "unknown" && isKeyed(write));
    desk.count("in flight", unknown.length);
    desk.count("of them stored", unknown.filter(({ write }) => stored.has(write.id)).length);
    const repeated = await Promise.all(unknown.map((entry) => ledger.repeat(client, entry)));
    return repeated.filter(({ write, answer }) => {
      const isReplay = answer?.headers.get("idempotency-replayed") === "true";
      return isReplay !== stored.has(write.id);
    });
  }

  it.each(numbered(runs(25)))("has lost and doubled nothing, and is soon back (kill %d)", async () => {
    const place = await desk.open();
    const load = startLoad(place);
    await pause(delay());
    const killed = desk.server.kill();
    const seen = await load.stop();
    await killed;
    desk.count("kills");
    await desk.restart();
    expect(desk.server.readyAfter).toBeLessThan(readyWithin);

    const found = await evidenceOf(place);
    expect(audit(found, place.ledger.entries, seen)).toEqual([]);
    expect(await repeatUnknown(place, new Set(effectsIn(found)))).toEqual([]);
    const after = await evidenceOf(place);
    expect(audit(after, place.ledger.entries, seen)).toEqual([]);
    expect(await checkThroughApi(place.client, after, place.watched)).toEqual([]);
    expect(await damages(desk.database)).toEqual([]);
  });

  it("still has all of it at the end", async () => {
    for (const place of desk.places) {
      expect(audit(await evidenceOf(place), place.ledger.entries)).toEqual([]);
    }
  });
});
