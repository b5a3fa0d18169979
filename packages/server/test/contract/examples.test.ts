import { describe, expect, it } from "vitest";
import { operations as table } from "../../src/generated/operations.ts";
import { type Desk, engines, useDesk } from "../support/desk.ts";
import { exampleOf, operations, successOf, webhooks } from "./contract.ts";
import { type ExampleDesk, openExampleDesk } from "./example-desk.ts";
import { faults } from "./shape.ts";
import { validator } from "./validator.ts";

describe.each(engines)("the examples of the document on %s", (engine) => {
  const desk = useDesk(engine);
  let unchanged: Promise<ExampleDesk> | undefined;
  let published: ReturnType<typeof publishEach> | undefined;

  /** What only reads can share a desk. */
  const openFor = (method: string): Promise<ExampleDesk> => {
    if (method !== "get") return openExampleDesk(desk);
    unchanged ??= openExampleDesk(desk);
    return unchanged;
  };

  it.each(operations)("$operationId answers as documented", async (operation) => {
    const { method, success } = table[operation.operationId];
    const { call } = await openFor(method);
    const { status, body } = await call(operation.operationId);
    expect(status, JSON.stringify(body)).toBe(success);
    expect(faults(body, exampleOf(successOf(operation)))).toEqual([]);
  });

  it.each(webhooks)("$type is published as documented", async ({ type, schema, example }) => {
    published ??= publishEach(desk);
    const event = (await published).findLast((it) => it.type === type);
    const accepts = validator(schema);
    accepts(event);
    expect(accepts.errors).toBeNull();
    expect(faults(event, example)).toEqual([]);
  });
});

/** The events of a tenant in which everything has happened that is published. */
async function publishEach(desk: Desk): Promise<{ type: string; timestamp: string; data: unknown }[]> {
  const { tenant, call } = await openExampleDesk(desk);
  await call("updateTicket");
  await call("createTicket");
  await call("sendMessage");
  await call("resumeSession");
  await call("escalateSession");
  await call("rateSession");
  for (const minutes of [210, 90]) {
    desk.advance({ minutes });
    await desk.support.tick();
  }
  await call("updateAgentStatus");
  await call("mergeCustomer");
  const before = await desk.allEvents(tenant);
  await call("eraseCustomer");
  // Of what was told before, nothing is left that could be compared.
  const events = [...before, ...(await desk.allEvents(tenant)).slice(before.length)];
  return events.map(({ type, created_at, data }) => ({
    type,
    timestamp: created_at,
    data: JSON.parse(data),
  }));
}

it("notices a member that is missing, null or of another type, and an item without its like", () => {
  const example = { id: "a", name: "b", note: null, list: [{ n: 1 }, { n: 1, more: { flag: true } }] };
  expect(faults({ ...example, note: 7, extra: true }, example)).toEqual([]);
  expect(faults({ id: 1, name: null, list: [{ n: 1, more: { flag: "yes" } }] }, example)).toEqual([
    "/id is number",
    "/name is null",
    "/note is missing",
    "/list/1/more/flag is string",
  ]);
  expect(faults({ ...example, list: [] }, example)).toHaveLength(2);
});
