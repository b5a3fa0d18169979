import { compareTotals } from "./compare-totals.ts";
import { type Address, type Desk, openDesk } from "./desk.ts";
import type { Dialogue } from "./dialogue.ts";
import { DifferenceCount } from "./difference-count.ts";
import { forEachAtOnce } from "./for-each-at-once.ts";
import { countLive } from "./live/live-figures.ts";
import { badNetwork, goodNetwork, type Network } from "./live/network.ts";
import { addOrder, inOrder } from "./live/order-faults.ts";
import { playLive } from "./live/play-live.ts";
import type { Options } from "./options.ts";
import { type Played, play } from "./play.ts";
import { startProgress } from "./progress.ts";
import { readBack } from "./read-back.ts";
import { readDialogues } from "./read-dialogues.ts";
import type { Result } from "./result.ts";
import type { Surroundings } from "./surroundings.ts";
import { type Survey, survey } from "./survey.ts";
import { Timings } from "./timings.ts";

interface Run {
  readonly options: Options;
  readonly surroundings: Surroundings;
  readonly desk: Desk;
  readonly file: Survey;
  readonly played: Map<string, Played>;
}

/** Replays the file into the desk, reads everything back and compares. The file is read anew each time, never held. */
export async function replay(
  options: Options,
  address: Address,
  surroundings: Surroundings,
): Promise<Result> {
  const file = await survey(options.path, options.limit);
  const desk = await openDesk(address, { fetch: surroundings.fetch, maxSessions: options.concurrency });
  const run: Run = { options, surroundings, desk, file, played: new Map() };

  const seed = options.live?.seed;
  await using network = seed === undefined ? goodNetwork : await badNetwork(address.url, seed);
  const begun = new Date();
  const timings = new Timings();
  const start = performance.now();
  await playAll(run, network, timings);
  const seconds = (performance.now() - start) / 1000;

  const held = await readAllBack(run);
  held.differences.add(await compareTotals(desk.manager, file, begun));
  return {
    sessions: run.played.size,
    messages: held.messages,
    lookUps: held.lookUps,
    seconds,
    p50: timings.quantile(0.5),
    p99: timings.quantile(0.99),
    slowest: timings.quantile(1),
    live: options.live && countLive(options.live, held.order, [...run.played.values()], network),
    differences: held.differences.total,
    firstDifferences: held.differences.first,
  };
}

async function playAll(run: Run, network: Network, timings: Timings): Promise<void> {
  const { desk, options, surroundings, played } = run;
  const { live } = options;
  const playOne =
    live === undefined
      ? (dialogue: Dialogue) => play(desk, dialogue, timings)
      : (dialogue: Dialogue) =>
          playLive({ desk, network, timings, pace: live.pace, clock: surroundings.clock }, dialogue);
  await eachDialogue(run, "replaying", async (dialogue) => {
    played.set(dialogue.id, await playOne(dialogue));
  });
}

async function readAllBack(run: Run) {
  const held = { messages: 0, lookUps: 0, order: inOrder, differences: new DifferenceCount() };
  await eachDialogue(run, "reading back", async (dialogue, index) => {
    const played = run.played.get(dialogue.id);
    if (played === undefined) throw new Error("the file has changed since it was replayed");
    // A page of two for every tenth, so that long walks over small pages are tried too.
    const found = await readBack(run.desk, dialogue, played, index % 10 === 0 ? 2 : 50);
    held.messages += found.messages;
    held.lookUps += found.lookUps;
    held.order = addOrder(held.order, found.order);
    held.differences.add(found.differences);
  });
  return held;
}

async function eachDialogue(
  { options, surroundings, file }: Run,
  label: string,
  work: (dialogue: Dialogue, index: number) => Promise<void>,
): Promise<void> {
  const progress = startProgress(label, file.sessions, surroundings);
  let index = 0;
  try {
    await forEachAtOnce(readDialogues(options.path, options.limit), options.concurrency, async (dialogue) => {
      await work(dialogue, index++).catch((error: unknown) => {
        throw new Error(`dialogue ${dialogue.id}: ${error instanceof Error ? error.message : error}`, {
          cause: error,
        });
      });
      progress.step();
    });
  } finally {
    progress.stop();
  }
}
