import type { Desk } from "../../support/make-desk.ts";

/** How often reading and writing with these tokens is answered with which status; a token counts once when both are alike. */
export async function statusesOf(
  desk: Desk,
  tokens: readonly string[],
): Promise<Readonly<Record<string, number>>> {
  const seen: Record<string, number> = {};
  for (const token of tokens) {
    // Without any token none would be sent.
    const client = desk.clientWithToken(token === "" ? "." : token);
    const read = (await client.get("/customers")).status;
    const written = (await client.put("/customers/cust_1", { name: "A" })).status;
    const both = read === written ? String(read) : `${read} and ${written}`;
    seen[both] = (seen[both] ?? 0) + 1;
  }
  return seen;
}
