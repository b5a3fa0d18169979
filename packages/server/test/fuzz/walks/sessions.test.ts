import { sessionSteps } from "./session-steps.ts";
import { useWalks } from "./use-walks.ts";

useWalks("sessions", sessionSteps, 1200, [
  "session_closed",
  "invalid_transition",
  "already_assigned",
  "queue_full",
  "no_agents_available",
]);
