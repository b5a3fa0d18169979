import { offerSteps } from "./offer-steps.ts";
import { useWalks } from "./use-walks.ts";

useWalks("offers", offerSteps, 300, [
  "already_offered",
  "offer_closed",
  "forbidden",
  "agent_at_capacity",
  "no_agents_available",
  "invalid_transition",
]);
