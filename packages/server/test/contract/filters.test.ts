import { describe, expect, it } from "vitest";
import type { OperationId } from "../../src/generated/operations.ts";
import { engines, useDesk } from "../support/desk.ts";
import { operations } from "./contract.ts";
import { type ExampleDesk, openExampleDesk } from "./example-desk.ts";

/** For each parameter that narrows a list: a value of something on the example desk, and one of nothing there. */
const filters: Partial<Record<OperationId, Record<string, readonly [some: string, none: string]>>> = {
  listSessions: {
    status: ["active", "on_hold"],
    channel: ["chat", "phone"],
    priority: ["normal", "urgent"],
    agent_id: ["agent_001", "agent_002"],
    customer_id: ["cust_abc", "cust_xyz"],
    team_id: ["team_orders", "team_billing"],
    category: ["order_status", "menu"],
  },
  listMessages: { after: ["0", "99"] },
  listSessionEvents: { after: ["0", "99"] },
  listAuditEntries: { after: ["0", "99"] },
  listTickets: {
    status: ["open", "on_hold"],
    priority: ["normal", "urgent"],
    assigned_to: ["agent_001", "agent_002"],
    customer_id: ["cust_abc", "cust_xyz"],
    category: ["order_issue", "menu"],
  },
  searchArticles: { q: ["refund", "xylophone"], category: ["refunds", "menus"] },
  listArticles: { status: ["published", "draft"], category: ["refunds", "menus"], locale: ["en", "de"] },
  listCustomers: { q: ["john exam", "john xylophone"] },
  listWebhookDeliveries: { status: ["pending", "failed"] },
  listQuickActionExecutions: {
    action_id: ["action_refund", "action_add_credit"],
    status: ["succeeded", "unknown"],
  },
  listEvents: { type: ["support.test", "support.escalation"] },
  listAgents: { status: ["available", "away"], team_id: ["team_orders", "team_kitchen"] },
};
const all = Object.entries(filters).flatMap(([id, parameters]) =>
  Object.entries(parameters).map(([name, [some, none]]) => ({ id: id as OperationId, name, some, none })),
);

/** These do not narrow: they page through a list, or belong to the report or the preview. */
const others = [
  "limit",
  "cursor",
  "start_date",
  "end_date",
  "group_by",
  "timezone",
  "include",
  "session_transcripts_days",
  "closed_tickets_days",
  "inactive_customers_days",
];

/** These narrow figures rather than rows: `test/analytics` tries the reports, and `test/sessions` the look at who is there. */
const reports: readonly OperationId[] = ["getAnalytics", "exportAnalytics", "getAvailability"];

/** These take ids that the desk makes, and are tried in test/webhooks and test/quick-actions. */
const elsewhere = [
  "listWebhookDeliveries event_id",
  "listEvents after",
  "listQuickActionExecutions session_id",
  "listQuickActionExecutions ticket_id",
];

it("every filter of the document is tried here", () => {
  const declared = operations.flatMap(({ operationId, parameters = [] }) =>
    parameters.flatMap((it) =>
      it.in === "query" && !reports.includes(operationId) ? [{ id: operationId, name: it.name }] : [],
    ),
  );
  const expected = declared
    .filter(({ name }) => !others.includes(name))
    .map(({ id, name }) => `${id} ${name}`)
    .filter((filter) => !elsewhere.includes(filter));
  expect(all.map(({ id, name }) => `${id} ${name}`).sort()).toEqual(expected.sort());
});

describe.each(engines)("the filters of lists on %s", (engine) => {
  const desk = useDesk(engine);
  let filled: Promise<ExampleDesk> | undefined;

  it.each(all)("$id by $name: $some, but not $none", async ({ id, name, some, none }) => {
    filled ??= openExampleDesk(desk);
    const { call } = await filled;
    const find = async (value: string) => {
      const { body } = await call(id, { [name]: value });
      return body.data ?? body.results;
    };
    expect(await find(some)).not.toEqual([]);
    expect(await find(none)).toEqual([]);
  });
});
