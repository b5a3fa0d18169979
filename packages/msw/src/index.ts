export type { TimeSpan } from "./clock/time-span.ts";
export { createSupportMock } from "./create-support-mock.ts";
export type { Person, Role } from "./desk/tokens.ts";
export type { DeskFault, Fault, RestFault, SocketFault } from "./faults/fault.ts";
export type { OperationId } from "./generated/operations.ts";
export type { Clock, SupportMock } from "./mock/support-mock.ts";
export type { MockAction } from "./mock-action.ts";
export type { MockOptions } from "./mock-options.ts";
export type {
  OverriddenCall,
  Override,
  OverrideAnswer,
  OverrideOptions,
} from "./rest/override-types.ts";
export type { Scenario, ScenarioDesk, ScenarioName, ScenarioPlay } from "./scenarios/scenario.ts";
export type { ClientEnd, ServerEnd, SocketRequest } from "./socket/ends.ts";
export type { MockDelivery, Receiver } from "./webhooks/mock-delivery.ts";
