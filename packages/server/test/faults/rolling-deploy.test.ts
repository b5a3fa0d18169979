import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type TestServer } from "../node/support/server.ts";
import { engines } from "../support/engines.ts";
import { secret } from "../support/tokens.ts";
import { audit } from "./audit/audit.ts";
import { checkThroughApi } from "./audit/through-api.ts";
import { sendToAny } from "./desk-address.ts";
import { readEvidence } from "./evidence.ts";
import { createLastingDatabase, damages, type LastingDatabase } from "./lasting-database.ts";
import { outcomes } from "./ledger.ts";
import { pause, startLoad } from "./load.ts";
import { useRunRecord } from "./run-record.ts";
import { numbered, runs, seed } from "./settings.ts";
import { openWorkplace } from "./workplace.ts";

const endsWithin = 25_000;
const refusals = ["409 session_closed", "409 invalid_transition"];
const environment = {
  SUPPORT_JWT_SECRET: secret,
  SUPPORT_RATE_LIMIT: "0",
  SUPPORT_TENANT_RATE_LIMIT: "0",
};

describe.each(engines)("a server on %s that is ended while the next one takes over", (engine) => {
  let database: LastingDatabase;
  let standby: TestServer[];
  const addresses: string[] = [];
  const record = useRunRecord("SIGTERM under load", () => database.version);

  function startNext(): Promise<TestServer> {
    const url = engine === "SQLite" ? `sqlite:${database.address}` : database.address;
    return startServer(["--database", url], { environment });
  }

  /** The one that is left: it is ended with the others when it has taken over. */
  async function last(): Promise<TestServer> {
    const server = await startNext();
    standby.push(server);
    return server;
  }

  /** Ends the server once the next one stands beside it. */
  async function takeOver(server: TestServer, next: TestServer): Promise<void> {
    addresses.push(next.url);
    await pause(300);
    const from = performance.now();
    server.child.kill("SIGTERM");
    const { code, err } = await server.ended;
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(performance.now() - from).toBeLessThan(endsWithin);
    record.recovered(performance.now() - from);
    record.count("deploys");
    addresses.splice(addresses.indexOf(server.url), 1);
    await pause(200);
  }

  beforeAll(async () => {
    database = await createLastingDatabase(engine);
    standby = [];
    for (const _ of numbered(runs(5))) standby.push(await startNext());
  });

  afterAll(async () => {
    for (const { child } of standby) child.kill("SIGKILL");
    await Promise.all(standby.map(({ ended }) => ended));
    await database.drop();
  });

  it("loses no call of clients who try again", { timeout: 60_000 }, async () => {
    const send = sendToAny(
      () => addresses,
      () => record.count("tried again"),
    );
    addresses.push(standby[0]?.url ?? "");
    const place = await openWorkplace(send, "tenant_a", { seed });
    const load = startLoad(place);
    // The last one starts and migrates in the midst of it; the others have been waiting.
    for (const [index, server] of [...standby].entries())
      await takeOver(server, standby[index + 1] ?? (await last()));
    const seen = await load.stop();
    const { entries } = place.ledger;
    for (const [outcome, count] of Object.entries(outcomes(entries))) record.count(outcome, count);
    const refused = entries.filter(({ outcome, how }) => outcome !== "ok" && !refusals.includes(how));
    expect(refused.map(({ how }) => how)).toEqual([]);
    const evidence = await database.look((db) => readEvidence(db, place.tenant));
    expect(audit(evidence, entries, seen)).toEqual([]);
    expect(await checkThroughApi(place.client, evidence, place.watched)).toEqual([]);
    expect(await damages(database)).toEqual([]);
  });
});
