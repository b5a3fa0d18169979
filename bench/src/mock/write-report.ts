import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { median } from "../median.ts";
import { chart } from "../report/chart.ts";
import { machine } from "../report/machine.ts";
import { results } from "../report/results.ts";
import type { Size } from "./bundle-size.ts";
import type { ContestantName, Figures } from "./figures.ts";

interface Findings {
  readonly rounds: number;
  readonly seconds: number;
  readonly figures: ReadonlyMap<ContestantName, readonly Figures[]>;
  /** A page with MSW alone, and one with the mock. */
  readonly msw: Size;
  readonly withMock: Size;
}

/** Prints the medians and writes them as a table. */
export async function writeReport(findings: Findings): Promise<void> {
  const text = report(findings);
  console.log(`\n${text}`);
  await writeFile(join(results, "mock.md"), text);
  const bars = [...findings.figures].map(([label, own]) => ({
    group: "create, read, list",
    label,
    value: perSecondOf(own),
  }));
  await writeFile(join(results, "mock.svg"), chart("Round trips a second", bars));
}

function report({ rounds, seconds, figures, msw, withMock }: Findings): string {
  const rows = [...figures].map(([name, own]) => rowOf(name, own, perSecondOf(figures.get("prism") ?? [])));
  return `# The mock

${rounds} rounds, each contestant in a process of its own, taking turns; medians. A round trip is to create a ticket, read it
and list 20, one call after the other, for ${seconds} s. Prism answers over HTTP from the document's examples; \`fromOpenApi\` of
\`@mswjs/source\` makes handlers of MSW 2 of it. ${machine()}

| who | first answer ms | made ms | reset ms | round trips/s | of prism | reads what was written |
|---|---|---|---|---|---|---|
${rows.join("\n")}

*mock* is \`startSupportMock\` of \`./node\` and the global \`fetch\`; *no short cut* leads each call through MSW's emulated
sockets, which is what \`setupServer\` alone does; *MSW, nothing behind it* is what that takes by itself. *First answer* counts from before the first import, *made* from when the packages are loaded.

A page, minified by Vite:

| | script KB | gzip | WebAssembly KB | gzip |
|---|---|---|---|---|
| MSW alone | ${kilobytes(msw).join(" | ")} |
| MSW and the mock | ${kilobytes(withMock).join(" | ")} |
`;
}

function rowOf(name: ContestantName, own: readonly Figures[], prism: number): string {
  const cells = [
    name,
    rounded(median(own.map(({ ready }) => ready)), 0),
    optional(
      own.map(({ made }) => made),
      0,
    ),
    optional(
      own.map(({ reset }) => reset),
      2,
    ),
    rounded(perSecondOf(own), 0),
    rounded(perSecondOf(own) / prism, 2),
    own.every(({ remembers }) => remembers) ? "yes" : "no",
  ];
  return `| ${cells.join(" | ")} |`;
}

function perSecondOf(own: readonly Figures[]): number {
  return median(own.map(({ perSecond }) => perSecond));
}

function optional(figures: readonly (number | null)[], digits: number): string {
  const known = figures.filter((figure) => figure !== null);
  return known.length === 0 ? "" : rounded(median(known), digits);
}

function rounded(figure: number, digits: number): string {
  return figure.toFixed(digits);
}

function kilobytes({ script, scriptGzip, wasm, wasmGzip }: Size): string[] {
  return [script, scriptGzip, wasm, wasmGzip].map((bytes) => rounded(bytes / 1024, 0));
}
