import { expect } from "vitest";
import type { FaultyDesk } from "./faulty-desk.ts";
import { damages } from "./lasting-database.ts";

/** Milliseconds from the start of a process to its first answer. */
const readyWithin = 5000;

/** Starts the next server once the last one has been killed: soon, and on a database that took no damage. */
export async function startAgain(desk: FaultyDesk): Promise<void> {
  await desk.server.ended;
  desk.count("kills");
  await desk.restart();
  expect(desk.server.readyAfter).toBeLessThan(readyWithin);
  expect(await damages(desk.database)).toEqual([]);
}
