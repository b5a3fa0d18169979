export { requireOpenTicket } from "./load.ts";
export { type ExecutedAction, noteAction } from "./note-action.ts";
export { recordBreaches } from "./record-breaches.ts";
