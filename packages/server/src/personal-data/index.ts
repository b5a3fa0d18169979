export { eraseClosedTicket, eraseEndedSession } from "./erase-ended.ts";
export { eraseIfInactive } from "./erase-inactive.ts";
