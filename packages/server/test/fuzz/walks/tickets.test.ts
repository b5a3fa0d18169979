import { ticketSteps } from "./ticket-steps.ts";
import { useWalks } from "./use-walks.ts";

useWalks("tickets", ticketSteps, 800, ["ticket_closed", "invalid_transition", "tag_not_found"]);
