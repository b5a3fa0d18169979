export type { Case } from "./case.ts";
export { cases } from "./cases/cases.ts";
export { type ReachedSession, runTalk, type TalkCase } from "./cases/chat/talk-case.ts";
export { talkCases } from "./cases/chat/talks.ts";
export type { Power } from "./powers.ts";
export { faultsOf, formatReport, type Report, type Result, type Share } from "./report.ts";
export { type RunOptions, runCases } from "./run-cases.ts";
export type { IssuedTokens, Person, ReadyTokens, Restore, Target } from "./target.ts";
