import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { engines } from "../support/engines.ts";
import { audit } from "./audit/audit.ts";
import { checkThroughApi } from "./audit/through-api.ts";
import { type DatabaseLink, linkTo } from "./database-link.ts";
import { readEvidence } from "./evidence.ts";
import { useFaultyDesk } from "./faulty-desk.ts";
import type { Entry } from "./ledger.ts";
import { pause, startLoad } from "./load.ts";
import { runs } from "./settings.ts";
import type { Workplace } from "./workplace.ts";
import { isKeyed } from "./writes.ts";

const terminations = runs(20);
const stoppedFor = 10_000;
const backWithin = 10_000;
/** What a write may be answered with while the database comes and goes, beside success and its own refusals. */
const expected = ["503 unavailable", "409 session_closed", "409 invalid_transition"];

// A SQLite database is a file in reach of the process: what can happen to it is in the other suites.
describe.runIf(engines.includes("PostgreSQL"))("a desk whose PostgreSQL goes", { timeout: 60_000 }, () => {
  let link: DatabaseLink;
  const desk = useFaultyDesk("PostgreSQL", "PostgreSQL goes and comes back", {
    async through(address) {
      link = await linkTo(address);
      return link.url;
    },
  });

  /** A load that knows when a write was last done. */
  function watchLoad(place: Workplace) {
    let lastDone = 0;
    const written = ({ outcome }: Entry): void => {
      if (outcome === "ok") lastDone = performance.now();
    };
    const load = startLoad(place, { written });
    const untilDone = async (): Promise<void> => {
      const from = performance.now();
      while (lastDone <= from) await pause(5);
      desk.recovered(lastDone - from);
      expect(lastDone - from).toBeLessThan(backWithin);
    };
    return { load, untilDone };
  }

  /** Ends every connection but the one that says so; answers how many. */
  async function terminateBackends(): Promise<number> {
    const { rows } = await desk.database.look((db) =>
      sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`.execute(db),
    );
    return rows.length;
  }

  async function expectWhole(place: Workplace, seen: Parameters<typeof audit>[2]): Promise<void> {
    const { entries } = place.ledger;
    const others = entries.filter(({ outcome, how }) => outcome !== "ok" && !expected.includes(how));
    expect(others.map(({ how }) => how)).toEqual([]);
    for (const entry of entries.filter(({ outcome, write }) => outcome === "unknown" && isKeyed(write))) {
      const { answer } = await place.ledger.repeat(place.client, entry);
      desk.count("uncertain commits");
      desk.count("of them stored", answer?.headers.get("idempotency-replayed") === "true" ? 1 : 0);
    }
    const evidence = await desk.database.look((db) => readEvidence(db, place.tenant));
    expect(audit(evidence, entries, seen)).toEqual([]);
    expect(await checkThroughApi(place.client, evidence, place.watched)).toEqual([]);
  }

  it("under it again and again answers success or 503, and goes on", async () => {
    const place = await desk.open();
    const { load, untilDone } = watchLoad(place);
    for (let time = 1; time <= terminations; time += 1) {
      await pause(100);
      desk.count("connections terminated", await terminateBackends());
      await untilDone();
    }
    await expectWhole(place, await load.stop());
  });

  it("for ten seconds answers 503, stays alive, and goes on when it is back", async () => {
    const place = await desk.open();
    const { load, untilDone } = watchLoad(place);
    await pause(300);
    link.stop();
    await pause(stoppedFor);
    const probes = await Promise.all(["/healthz", "/readyz"].map((path) => fetch(desk.server.url + path)));
    expect(probes.map(({ status }) => status)).toEqual([200, 503]);
    await link.start();
    await untilDone();
    await expectWhole(place, await load.stop());
  });
});
