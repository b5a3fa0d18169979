/** What became of one case. */
export interface Result {
  readonly name: string;
  /** `listed`: it was not run, for the target lacks what it needs. */
  readonly outcome: "passed" | "failed" | "listed";
  /** What went wrong, or what is lacking. */
  readonly why?: string;
  readonly milliseconds: number;
}

/** How much of one kind of thing that the contract declares was seen. */
export interface Share {
  readonly declared: number;
  readonly reached: number;
  /** What was not, and why that is all right. */
  readonly listed: Readonly<Record<string, string>>;
  /** What was not, for no reason. */
  readonly missing: readonly string[];
}

/** What one run of the suite found. */
export interface Report {
  readonly target: string;
  readonly results: readonly Result[];
  readonly operations: Share;
  /** Pairs of an operation and a status. */
  readonly statuses: Share;
  /** Pairs of an operation and an error code. */
  readonly codes: Share;
  /** Kinds of frames that servers send. */
  readonly frames: Share;
  /** Codes with which servers close sockets. */
  readonly closes: Share;
  /** How many answers and frames were held against the document. */
  readonly checked: { readonly answers: number; readonly frames: number };
  readonly milliseconds: number;
}

/** The kinds of things that are counted, as they are called in print. */
const shareNames = {
  operations: "operations",
  statuses: "operations x statuses",
  codes: "operations x error codes",
  frames: "kinds of frames",
  closes: "close codes",
} as const;

const names = Object.keys(shareNames) as (keyof typeof shareNames)[];

/** What speaks against the target; nothing when it conforms. */
export function faultsOf(report: Report): string[] {
  const failed = report.results.filter(({ outcome }) => outcome === "failed");
  const missing = names.flatMap((name) => report[name].missing);
  return [
    ...failed.map(({ name, why = "" }) => `${name}: ${why}`),
    ...missing.map((key) => `${key}: declared, but no case has seen it, and there is no reason for that`),
  ];
}

/** The report in words. */
export function formatReport(report: Report): string {
  const count = (outcome: string): number =>
    report.results.filter((result) => result.outcome === outcome).length;
  const { answers, frames } = report.checked;
  return [
    `Conformance of ${report.target}`,
    `  ${count("passed")} of ${report.results.length} cases passed, ${count("failed")} failed, ${count("listed")} listed`,
    ...names.map((name) => `  ${describe(report[name])} ${shareNames[name]}`),
    `  ${answers} answers and ${frames} frames held against the document, in ${(report.milliseconds / 1000).toFixed(1)} s`,
    ...section("Not tried, and why", listOf(report)),
    ...section("At fault", faultsOf(report)),
  ].join("\n");
}

function describe({ declared, reached, listed, missing }: Share): string {
  const left = Object.keys(listed).length;
  const rest = [left > 0 ? `${left} listed` : "", missing.length > 0 ? `${missing.length} missing` : ""];
  return [`${reached} of ${declared}`, ...rest.filter((part) => part !== "")].join(", ");
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];

/** Each reason with what it stands for: many things, few reasons. */
function listOf(report: Report): string[] {
  const cases = report.results.flatMap(({ name, outcome, why = "" }) =>
    outcome === "listed" ? [[`case: ${name}`, why] as const] : [],
  );
  const pairs = [...cases, ...names.flatMap((name) => Object.entries(report[name].listed))];
  const reasons = new Map<string, string[]>();
  for (const [what, why] of pairs) reasons.set(why, [...(reasons.get(why) ?? []), what]);
  return [...reasons].map(([why, what]) => `${why} (${what.length}): ${abridged(what)}`);
}

const shown = 6;

function abridged(what: readonly string[]): string {
  const more = what.length - shown;
  return what.slice(0, shown).join(", ") + (more > 0 ? `, and ${more} more` : "");
}
