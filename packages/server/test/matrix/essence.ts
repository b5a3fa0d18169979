import type { Answer } from "../support/client.ts";
import type { Belongings } from "./belongings.ts";

/** An answer without what differs from call to call, and with the ids that it was asked for made alike. */
export function essence({ status, body }: Answer, asked: Belongings): string {
  const { request_id: _, ...rest } = body;
  const longestFirst = Object.values(asked).sort((one, other) => other.length - one.length);
  return longestFirst.reduce((text, id) => text.replaceAll(id, "ID"), JSON.stringify({ status, rest }));
}

/** Whether the answer holds the text, in its body or in a header. */
export function says({ body, headers }: Answer, text: string): boolean {
  return JSON.stringify(body ?? "").includes(text) || [...headers.values()].some((one) => one.includes(text));
}
