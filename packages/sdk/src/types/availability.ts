import type { QueryOf, Schema } from "../operation-types.ts";

/**
 * How a session would fare that is started now: `open`, `busy` or `offline`, and the wait; or `closed`, and when it opens.
 *
 * @example
 * const look: Availability = await client.availability.retrieve();
 * if (look.status === "closed") console.log("Back at", look.opens_at);
 * else if (!look.accepts_sessions) console.log("Leave us a message");
 */
export interface Availability extends Schema<"Availability"> {}

/**
 * What the session would ask for; `skills` has commas between them.
 *
 * @example
 * const params: RetrieveAvailabilityParams = { team_id: "team_billing", skills: "refunds,wine", language: "es" };
 */
export interface RetrieveAvailabilityParams extends QueryOf<"getAvailability"> {}
