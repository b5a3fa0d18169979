import { writeReport } from "../report/write-report.ts";
import { turned } from "../turned.ts";
import { type Contestant, type ContestantName, start } from "./contestants.ts";
import { type Databases, databasesOf } from "./databases.ts";
import type { Findings, Plan, Sample } from "./findings.ts";
import { measure } from "./measure.ts";
import { type Seeded, seed } from "./seed.ts";
import { tasks } from "./tasks.ts";
import { tokenOf } from "./token.ts";

const ticketCount = 100_000;

export async function benchHttp(plan: Plan): Promise<void> {
  console.log(`\n${plan.database}: filling a desk with ${ticketCount} tickets`);
  await using databases = await databasesOf(plan.database);
  const template = await databases.create("template");
  const seeded = await seed(template, ticketCount);
  const names: ContestantName[] = plan.database === "sqlite" ? ["ours", "peer", "floor"] : ["ours", "peer"];
  const findings = await contest(plan, databases, { template, seeded, names });
  const grown = plan.million ? await atSizes(plan, databases) : [];
  await writeReport(plan, { ...findings, samples: [...findings.samples, ...grown] });
}

interface Contest {
  readonly template: string;
  readonly seeded: Seeded;
  readonly names: readonly ContestantName[];
}

/** Every contestant on a fresh copy; within a round they take turns, and the first of a round is the next one's last. */
async function contest(
  plan: Plan,
  databases: Databases,
  { template, seeded, names }: Contest,
): Promise<Findings> {
  await using running = new AsyncDisposableStack();
  const contestants: Contestant[] = [];
  for (const name of names) {
    contestants.push(running.use(await start(name, await databases.copy(template, name))));
  }
  const [ours] = contestants;
  if (ours === undefined) throw new Error("Nobody takes part.");
  const memoryIdle = await ours.memory();
  let memoryLoaded = memoryIdle;
  const token = await tokenOf();
  const samples: Sample[] = [];
  for (const contestant of contestants) await warmUp(contestant, seeded, token);
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const task of tasks) {
      for (const contestant of turned(contestants, round)) {
        const figures = await measure(contestant, task, { seeded, token, seconds: plan.seconds });
        samples.push({ contestant: contestant.name, task, ...figures });
        memoryLoaded = Math.max(memoryLoaded, await ours.memory());
      }
    }
    console.log(`${plan.database}: round ${round + 1} of ${plan.rounds}`);
  }
  return { samples, ready: ours.readyMilliseconds, memoryIdle, memoryLoaded };
}

async function warmUp(contestant: Contestant, seeded: Seeded, token: string): Promise<void> {
  for (const task of tasks) await measure(contestant, task, { seeded, token, seconds: 1 });
}

/** Get and list of ours, in turns, on a small desk and on a large one. */
async function atSizes(plan: Plan, databases: Databases): Promise<Sample[]> {
  await using running = new AsyncDisposableStack();
  const token = await tokenOf();
  const samples: Sample[] = [];
  const sizes: { label: string; contestant: Contestant; seeded: Seeded }[] = [];
  for (const [label, count] of [
    ["1,000 tickets", 1000],
    ["1,000,000 tickets", 1_000_000],
  ] as const) {
    console.log(`${plan.database}: filling a desk with ${label}`);
    const url = await databases.create(`of_${count}`);
    const seeded = await seed(url, count);
    sizes.push({ label, seeded, contestant: running.use(await start("ours", url)) });
  }
  for (const { contestant, seeded } of sizes) {
    for (const task of ["get ticket", "list tickets"] as const)
      await measure(contestant, task, { seeded, token, seconds: 1 });
  }
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const task of ["get ticket", "list tickets"] as const) {
      for (const { label, contestant, seeded } of turned(sizes, round)) {
        const figures = await measure(contestant, task, { seeded, token, seconds: plan.seconds });
        samples.push({ contestant: label, task, ...figures });
      }
    }
  }
  return samples;
}
