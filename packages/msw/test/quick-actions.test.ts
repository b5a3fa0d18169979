import { ActionFailure, defineAction, httpBackend, OutcomeUnknown } from "@olympus-support/server";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import * as source from "../src/index.ts";
import { clientOf, failureOf, mocked } from "./support/mocked.ts";

const cancelled = new Set<string>();
let isLate = false;

const cancel = defineAction<{ readonly order_id: string }>({
  id: "action_cancel",
  name: "Cancel",
  description: "Call an order off",
  required_context: ["order_id"],
  permissions: ["refund:write"],
  input: { type: "object", properties: { order_id: { type: "string" } }, required: ["order_id"] },
  preview: ({ order_id }) => `${order_id} would be cancelled`,
  run: ({ idempotencyKey }, { order_id }) => {
    if (order_id !== "ord_1") throw new ActionFailure("already_delivered", "It was delivered.");
    cancelled.add(idempotencyKey);
    if (isLate) throw new OutcomeUnknown("late", "Nobody answers.");
    return { result: { order_id }, message: `${order_id} is cancelled` };
  },
});

const manager = { role: "manager" } as const;

beforeEach(() => {
  cancelled.clear();
  isLate = false;
});

// What is built has a copy of the server inside, whose classes are not those of the package that the actions come from.
const built: typeof source = await import(`${import.meta.dirname}/../dist/index.js`);

describe.each([
  ["source", source],
  ["built", built],
])("quick actions of one's own in the mock (%s)", (_, { createSupportMock }) => {
  async function open() {
    const mock = await createSupportMock({ quickActions: [cancel] });
    const client = clientOf(mock, manager);
    await client.agents.updateStatus("agent_001", { status: "available" });
    const { session_id } = await client.sessions.start({ customer_id: "cust_1", channel: "chat" });
    const run = (order_id: string, dry_run = false) =>
      client.quickActions.execute("action_cancel", { session_id, context: { order_id }, dry_run });
    return { mock, client, session_id, run };
  }

  it("stand in place of the built-in ones, for those who may run them", async () => {
    const { mock, client } = await open();
    expect((await client.quickActions.list()).actions).toMatchObject([
      { id: "action_cancel", permissions: ["refund:write"], input_schema: cancel.input },
    ]);
    const weak = clientOf(mock, { role: "server" });
    expect((await weak.quickActions.list()).actions).toEqual([]);
    const call = weak.quickActions.execute("action_cancel", { context: { order_id: "ord_1" } });
    expect(await failureOf(call)).toMatchObject({ code: "forbidden" });
    expect(await failureOf(client.quickActions.execute("action_refund"))).toMatchObject({
      code: "action_not_found",
    });
  });

  it("are checked, tried dry, done, refused and noted as a server does", async () => {
    const { client, session_id, run } = await open();
    expect(await failureOf(client.quickActions.execute("action_cancel"))).toMatchObject({
      code: "missing_context",
    });
    expect(await run("ord_1", true)).toMatchObject({ dry_run: true, message: "ord_1 would be cancelled" });
    expect(cancelled.size).toBe(0);
    expect(await run("ord_1")).toMatchObject({ success: true, result: { order_id: "ord_1" } });
    expect(await run("ord_2")).toMatchObject({ success: false, status: "failed", code: "already_delivered" });
    expect((await client.sessions.retrieve(session_id)).actions).toMatchObject([
      { success: true, message: "ord_1 is cancelled" },
      { success: false, message: "It was delivered." },
    ]);
  });

  it("are asked again under the same id when time passes and the outcome is not known", async () => {
    const { mock, client, run } = await open();
    isLate = true;
    const { execution_id, status } = await run("ord_1");
    expect([status, cancelled.size]).toEqual(["unknown", 1]);
    isLate = false;
    await mock.advance({ minutes: 1 });
    const record = await client.quickActions.retrieveExecution(execution_id ?? "");
    expect(record).toMatchObject({ status: "succeeded", attempts: 2 });
    expect(cancelled.size).toBe(1);
  });
});

it("calls a back-end over HTTP, where it meets the handlers of a test", async () => {
  const url = "https://shop.example.com/close";
  const backend = httpBackend({ url, secret: `whsec_${btoa("a secret that the shop and the desk share")}` });
  const close = defineAction({
    id: "action_close",
    name: "Close",
    description: "Close the shop",
    required_context: [],
    input: { type: "object" },
    ...backend,
  });
  const { mock, client } = await mocked({ quickActions: [close] });
  const told: unknown[] = [];
  const shop = http.post(url, async ({ request }) => {
    told.push(await request.json());
    return HttpResponse.json({ success: false, code: "closed", message: "It is closed." });
  });
  const server = setupServer(...mock.handlers, shop);
  server.listen();
  onTestFinished(() => server.close());
  const outcome = await client.quickActions.execute("action_close", { context: { door: "front" } });
  expect(outcome).toMatchObject({ success: false, status: "failed", code: "closed" });
  expect(told).toMatchObject([{ action_id: "action_close", context: { door: "front" } }]);
});

it("is refused with what to give instead when it is no action, or there twice", async () => {
  const { prepare: _, ...described } = cancel;
  // @ts-expect-error A description alone is no action.
  const bare = failureOf(source.createSupportMock({ quickActions: [described] }));
  expect(String(await bare)).toBe("TypeError: quickActions: Make number 1 with defineAction or withBackend.");
  const twice = failureOf(source.createSupportMock({ quickActions: [cancel, cancel] }));
  expect(String(await twice)).toMatch(/TypeError: quickActions: two actions have the id "action_cancel"/);
});
