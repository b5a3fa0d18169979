export { drain } from "./drain.ts";
export { giveUpTransfers } from "./give-up-transfers.ts";
export { recentMessages } from "./list-messages.ts";
export { requireOpenSession, requireSession } from "./load.ts";
export { noteAction as noteSessionAction } from "./note-action.ts";
export { atLeast as atLeastPriority } from "./queue-order.ts";
