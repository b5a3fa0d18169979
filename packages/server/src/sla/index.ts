export {
  answerClocks,
  type Clocks,
  isDone,
  moveClocks,
  retargetClocks,
  type Standing,
  startClocks,
} from "./clocks/clocks.ts";
export { closeDeadlines } from "./clocks/close.ts";
export { type MissedDeadline, missedColumns, missedDeadlines } from "./clocks/missed.ts";
export type { OpenTime } from "./clocks/open-time.ts";
export { isMoving, showSla } from "./clocks/show.ts";
export { askForTeams, type ServiceLevels, type Terms, termsFor } from "./clocks/terms.ts";
export { describeTimeline } from "./describe-timeline.ts";
export { loadLevels, loadOpenTimes } from "./levels.ts";
export { opensAt } from "./opens-at.ts";
export { markClocksMissed, markClocksTold, soonestDeadline } from "./overdue-store.ts";
export { recalculate } from "./recalculate.ts";
export { requireCalendar } from "./require.ts";
export { sweepOverdue } from "./sweep-overdue.ts";
