import { expectTypeOf } from "vitest";
import type { OperationId, OverrideAnswer, SupportMock } from "../src/index.ts";

declare const mock: SupportMock;

const page = { data: [], next_cursor: null, has_more: false };

mock.override("listTickets", { status: 200, body: page });
mock.override("listTickets", () => undefined, { times: 2 });
mock.override("endSession", ({ path }) => {
  expectTypeOf(path.session_id).toEqualTypeOf<string>();
  return undefined;
});

// @ts-expect-error An operation that there is not.
mock.override("listTicket", { status: 200, body: page });
// @ts-expect-error A body of another shape.
mock.override("listTickets", { status: 200, body: { data: [] } });
// @ts-expect-error A body that is missing.
mock.override("listTickets", { status: 200 });
// @ts-expect-error A status that the operation does not declare.
mock.override("listTickets", { status: 204, body: page });
// @ts-expect-error A creation answers 201.
mock.override("createTicket", { status: 200, body: page });
// @ts-expect-error A refusal has the shape of a problem.
mock.override("getTicket", { status: 404, body: { message: "gone" } });
// @ts-expect-error A function is held to the same.
mock.override("listTickets", () => ({ status: 200, body: { data: [] } }));
// @ts-expect-error There is no such fault.
mock.fault({ rest: "418" });
// @ts-expect-error A latency needs to know how long.
mock.fault({ rest: "latency" });
// @ts-expect-error A socket's fault is none of REST.
mock.fault({ socket: "latency", milliseconds: 5 });

// Every operation can be overridden with what it answers when it succeeds.
type Successes = { [Id in OperationId]: Extract<OverrideAnswer<Id>["status"], 200 | 201> };
expectTypeOf<Successes[OperationId]>().toEqualTypeOf<200 | 201>();
