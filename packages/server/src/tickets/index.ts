export { requireOpenTicket } from "./load.ts";
export { noteAction } from "./note-action.ts";
export { recalculateTickets } from "./recalculate.ts";
export { recordBreaches } from "./record-breaches.ts";
export { warnOfTickets } from "./warn-of-deadlines.ts";
