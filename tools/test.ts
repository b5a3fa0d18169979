import { planSteps, type Step } from "./test/steps.ts";
import { failed, succeeded, sum, type Tally } from "./test/tally.ts";

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const describe = (tally: Tally): string =>
  `${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`;

async function runStep(step: Step): Promise<Tally> {
  const start = performance.now();
  console.log(`\n=== ${step.name}`);
  const tally = await step.run().catch((error: unknown) => {
    console.log(error);
    return failed;
  });
  console.log(`--- ${step.name}: ${describe(tally)} (${seconds(start)})`);
  return tally;
}

const results: { readonly name: string; readonly tally: Tally }[] = [];
for (const step of await planSteps()) results.push({ name: step.name, tally: await runStep(step) });

const total = sum(results.map((one) => one.tally));
const broken = results.filter((one) => one.tally.failed > 0);
if (broken.length > 0) console.log(`\nFailed: ${broken.map((one) => one.name).join("; ")}`);
for (const failure of total.failures) console.log(`\n${failure}`);
process.exitCode = succeeded(total) ? 0 : 1;
console.log(`\n${describe(total)}`);
