export { type Ability, canServe, type Demand, shownStatus } from "./assignment.ts";
export { candidateOf, claimAgent, hasFreeAgent, type Passing } from "./claim.ts";
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
  onlineMembers,
  overdueReturns,
  overstayed,
  takeOwnSlot as claimOwnSlot,
  takeSlot as claimSlot,
  updateAgent,
} from "./store.ts";
export {
  calendarsOfStaffedTeams,
  insertTeam,
  listTeams,
  memberships,
  replaceMemberships,
  updateTeam,
} from "./team-store.ts";
