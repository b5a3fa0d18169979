import type { Call } from "./offer.ts";

/** Tickets are made and listed, in turns, by one caller after the other. */
export function ticketsOf(tokens: readonly string[]): () => Call {
  let count = 0;
  return () => {
    count += 1;
    const headers = { authorization: `Bearer ${tokens[count % tokens.length]}` };
    const path = "/api/v1/support/tickets";
    if (Math.floor(count / tokens.length) % 2 === 0)
      return { method: "GET", path: `${path}?limit=10`, headers };
    return {
      method: "POST",
      path,
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify({ subject: "Cold", description: "It came cold.", customer_id: "cust_1" }),
    };
  };
}
