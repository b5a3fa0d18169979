import type { Books } from "./shop/books.ts";
import { dollars } from "./shop/money.ts";
import type { Evidence } from "./walk/evidence.ts";

const shownFaults = 20;

/** What has happened in a run that the books and records do not tell. */
export interface Run {
  readonly seconds: number;
  readonly lostAnswers: number;
}

/** The figures of a run as lines for a person, and its first faults. */
export function describeResult(evidence: Evidence, faults: readonly string[], run: Run): readonly string[] {
  const { tried, executions, books } = evidence;
  const records = [...executions.values()];
  const rows: readonly (readonly [string, number | string])[] = [
    ["orders", new Set(tried.map(({ attempt }) => attempt.context["order_id"])).size],
    ["sessions", new Set(tried.map(({ sessionId }) => sessionId)).size],
    ["dry runs", tried.length],
    ["executions", records.length],
    ["succeeded", records.filter(({ status }) => status === "succeeded").length],
    ...refusals(tried.map(({ found }) => found)),
    ["effects", books.effects.length],
    ["undone", books.effects.filter(({ isUndone }) => isUndone).length],
    ["paid back", paidBack(evidence)],
    ["lost answers", run.lostAnswers],
    ["asked again", books.repeats],
    ["unknown at first", tried.filter(({ wasUnknown }) => wasUnknown).length],
    ["seconds", run.seconds.toFixed(1)],
    ["faults", faults.length],
  ];
  return [
    ...rows.map(([name, value]) => `${name.padEnd(30)}${String(value).padStart(14)}`),
    ...faults.slice(0, shownFaults),
  ];
}

/** How often each refusal was given, the most frequent first. */
function refusals(outcomes: readonly string[]): readonly (readonly [string, number])[] {
  const refused = outcomes.filter((outcome) => outcome !== "done");
  return [...Map.groupBy(refused, (code) => code)]
    .map(([code, those]) => [`refused: ${code}`, those.length] as const)
    .toSorted(([, one], [, other]) => other - one);
}

function paidBack({ stock, books }: { readonly stock: Evidence["stock"]; readonly books: Books }): string {
  const orders = [...stock.orders.values()];
  const sums = orders.map(({ id, paidBack: before }) => (books.order(id)?.paidBack ?? 0) - before);
  return dollars(sums.reduce((total, one) => total + one, 0));
}
