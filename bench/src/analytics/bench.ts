import { type Contestant, start } from "../http/contestants.ts";
import { databasesOf } from "../http/databases.ts";
import { tokenOf } from "../http/token.ts";
import { turned } from "../turned.ts";
import { checkReport } from "./check-report.ts";
import { connectTo } from "./connection.ts";
import { fill } from "./fill.ts";
import { ask } from "./measure.ts";
import { callsARound, type Plan, sizes } from "./plan.ts";
import { type ReportName, reportNames } from "./reports.ts";
import { type Sample, writeReport } from "./write-report.ts";

interface Desk {
  readonly size: number;
  readonly server: Contestant;
}

/** How long a report takes on a small desk and on a large one, calls to one and the other taking turns. */
export async function benchAnalytics(plan: Plan): Promise<void> {
  await using databases = await databasesOf(plan.database);
  await using running = new AsyncDisposableStack();
  const token = await tokenOf();
  const desks: Desk[] = [];
  for (const size of sizes) {
    console.log(`\n${plan.database}: filling a desk with ${size} sessions`);
    const url = await databases.create(`of_${size}`);
    await fill(url, size);
    const server = running.use(await start("ours", url));
    await using connection = connectTo(url);
    await checkReport(connection, await ask(server.url, token, "a year by day"));
    desks.push({ size, server });
  }
  const samples: Sample[] = [];
  for (const report of reportNames) await askInTurns(report, desks, token);
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const report of reportNames)
      samples.push(...(await askInTurns(report, turned(desks, round), token)));
    console.log(`${plan.database}: round ${round + 1} of ${plan.rounds}`);
  }
  await writeReport(plan, samples);
}

async function askInTurns(report: ReportName, desks: readonly Desk[], token: string): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (let call = 0; call < callsARound; call += 1) {
    for (const { size, server } of desks) {
      const { milliseconds } = await ask(server.url, token, report);
      samples.push({ report, size, milliseconds });
    }
  }
  return samples;
}
