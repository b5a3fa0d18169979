import { type ReportName, reports } from "./reports.ts";

/** The answer to a report, and how long it took to come. */
export interface Timed {
  readonly milliseconds: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Asks a server for a report, on a connection that is kept. Throws when it is refused. */
export async function ask(url: string, token: string, name: ReportName): Promise<Timed> {
  const before = performance.now();
  const response = await fetch(`${url}/api/v1/support/analytics?${reports[name]}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const text = await response.text();
  const milliseconds = performance.now() - before;
  if (!response.ok) throw new Error(`${name}: ${text}`);
  return { milliseconds, body: JSON.parse(text) };
}

/** How long so many of a hundred took at most. */
export function percentile(samples: readonly number[], ofHundred: number): number {
  const sorted = samples.toSorted((one, other) => one - other);
  return sorted[Math.ceil((sorted.length * ofHundred) / 100) - 1] ?? Number.NaN;
}
