export { type Ability, canServe, shownStatus } from "./assignment.ts";
export { candidateOf, claimAgent } from "./claim.ts";
export { escalationTeam } from "./escalation-team.ts";
export { agentNames } from "./names.ts";
export { requireAgent, requireAgents, requireTeam } from "./require.ts";
export {
  availableAgents,
  countAssigned,
  findAgent,
  freeSlot as releaseSlot,
  insertAgent,
  isAnyoneOnline,
  keepPresent,
  listAgents,
  overdueReturns,
  overstayed,
  takeSlot as claimSlot,
  updateAgent,
} from "./store.ts";
export { insertTeam, listTeams, memberships, replaceMemberships, updateTeam } from "./team-store.ts";
