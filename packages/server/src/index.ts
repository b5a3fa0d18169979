export type { AuditHead, AuditReport } from "./audit/index.ts";
export type { Priority, Schema } from "./contract.ts";
export {
  createSupport,
  type Support,
  type SupportOptions,
  type Ticked,
  type TickOptions,
} from "./create-support.ts";
export type { CustomerLookup, ResolveCustomer } from "./customer-lookup.ts";
export type { DeskFigures } from "./desk-figures.ts";
export { type FieldError, SupportError, type SupportErrorOptions } from "./errors.ts";
export type { ErrorCode } from "./generated/errors.ts";
export { problemResponse } from "./http/problem.ts";
export type { RateLimit } from "./http/rate-limit.ts";
export type { AuthOptions } from "./http/staff-tokens.ts";
export type { TurnFigures } from "./http/turns.ts";
export type { ImportedArticle, ImportResult } from "./import-article.ts";
export type { Log } from "./log.ts";
export { OutboundError, type OutboundErrorCode } from "./outbound-error.ts";
export {
  type ActionContext,
  type ActionDefinition,
  type ActionDescription,
  ActionFailure,
  type ActionOutcome,
  type ActionStep,
  type ActionWork,
  builtInActions,
  defineAction,
  type HttpBackend,
  type HttpBackendOptions,
  httpBackend,
  type JsonSchema,
  OutcomeUnknown,
  type QuickAction,
  type RunStep,
  withBackend,
} from "./quick-actions/index.ts";
export { defaultSettings, type Settings, type SlaTargets } from "./settings.ts";
export type { Telemetry } from "./telemetry.ts";
export type { Attributes, Span, Stretch, Tracing } from "./tracing.ts";
