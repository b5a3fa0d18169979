import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { audit } from "./audit/audit.ts";
import { checkThroughApi } from "./audit/through-api.ts";
import { readEvidence } from "./evidence.ts";
import { type FaultyDesk, useFaultyDesk } from "./faulty-desk.ts";
import { damages } from "./lasting-database.ts";
import { pause, startLoad } from "./load.ts";
import { numbered, runs } from "./settings.ts";
import { mountSmallDisk } from "./small-disk.ts";
import type { Workplace } from "./workplace.ts";

const worksWithin = 5000;
const large = { description: "Where is it? ".repeat(1500), subject: "Large", customer_id: "cust_abc" };
const disk = await mountSmallDisk();
if ("refusal" in disk) console.warn(`No file system of 16 MB, its test is skipped: ${disk.refusal}`);

const writeLarge = ({ client }: Workplace) => client.post("/tickets", large);

async function fill(desk: FaultyDesk, place: Workplace): Promise<void> {
  while ((await writeLarge(place)).status === 201) desk.count("large writes until full");
}

/** Ten writes that need room are refused one like the other, leave nothing behind, and do not keep anybody from reading. */
async function expectRefusals(desk: FaultyDesk, place: Workplace): Promise<void> {
  const before = await desk.database.rows();
  for (const write of numbered(10)) {
    const { status, body } = await writeLarge(place);
    expect({ write, status, code: body.code }).toEqual({ write, status: 503, code: "unavailable" });
    expect(body.detail).toContain("Nothing was changed");
    desk.count("refused");
  }
  for (const path of ["/sessions", "/tickets", `/sessions/${place.watched[0]}/messages`]) {
    expect((await place.client.get(path)).status).toBe(200);
  }
  expect(await desk.database.rows()).toEqual(before);
}

async function expectWorking(desk: FaultyDesk, place: Workplace): Promise<void> {
  const from = performance.now();
  while ((await writeLarge(place)).status !== 201) await pause(10);
  const took = performance.now() - from;
  desk.recovered(took);
  expect(took).toBeLessThan(worksWithin);
}

/** What the writers of the load know is what is stored. Tickets that needed room are nobody's in their ledger. */
async function expectWhole(desk: FaultyDesk, place: Workplace, seen: Parameters<typeof audit>[2]) {
  const evidence = await desk.database.look((db) => readEvidence(db, place.tenant));
  const faults = audit(evidence, place.ledger.entries, seen);
  expect(faults.filter((fault) => !/^L[34] Large /.test(fault))).toEqual([]);
  const answers = place.ledger.entries.filter(({ how }) => /^5|no answer/.test(how)).map(({ how }) => how);
  expect(answers.filter((how) => how !== "503 unavailable")).toEqual([]);
  expect(await checkThroughApi(place.client, evidence, place.watched)).toEqual([]);
  expect(await damages(desk.database)).toEqual([]);
}

describe("a SQLite database that may not grow", () => {
  const desk = useFaultyDesk("SQLite", "disk full by max_page_count");
  const mayGrowTo = (pages: number) => desk.server.order({ sql: `pragma max_page_count = ${pages}` });

  it.each(numbered(runs(20)))("refuses writes, answers reads, and works once it may (time %d)", async () => {
    const place = await desk.open();
    const load = startLoad(place, { writers: 20 });
    await pause(50);
    // Fewer than there are means: no more than there are.
    await mayGrowTo(1);
    await pause(100);
    const seen = await load.stop();
    await expectRefusals(desk, place);
    await mayGrowTo(2 ** 30);
    await expectWorking(desk, place);
    await expectWhole(desk, place, seen);
  });
});

describe.skipIf("refusal" in disk)("a SQLite database on a disk that is full", () => {
  const folder = "folder" in disk ? disk.folder : "";
  const ballast = join(folder, "ballast");
  const desk = useFaultyDesk("SQLite", "disk of 16 MB full", { folder: async () => folder });

  it("refuses writes, answers reads, works once there is room, and after a kill", async () => {
    await writeFile(ballast, new Uint8Array(8 * 1024 * 1024));
    const place = await desk.open();
    const load = startLoad(place, { writers: 20 });
    await fill(desk, place);
    const seen = await load.stop();
    // Meanwhile a checkpoint may have found some room in the log.
    await fill(desk, place);
    await expectRefusals(desk, place);
    await rm(ballast);
    await expectWorking(desk, place);
    await expectWhole(desk, place, seen);
    await desk.server.kill();
    await desk.restart();
    await expectWhole(desk, place, seen);
  });
});
