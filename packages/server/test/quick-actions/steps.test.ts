import { beforeEach, describe, expect, it } from "vitest";
import {
  type ActionContext,
  ActionFailure,
  type ActionStep,
  defineAction,
  OutcomeUnknown,
} from "../../src/quick-actions/index.ts";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent, startSession } from "../support/people.ts";

type Fate = "refused" | "unclear";

/** Every call, in order: what was asked and its key without the execution. */
const calls: string[] = [];
/** How the next call of this name is met. */
const fates = new Map<string, Fate>();

function meet(name: string, { idempotencyKey, executionId }: ActionContext): void {
  calls.push(idempotencyKey.replace(String(executionId), ""));
  const fate = fates.get(name);
  fates.delete(name);
  if (fate === "refused") throw new ActionFailure(`${name}_refused`, `${name} is refused.`);
  if (fate === "unclear") throw new OutcomeUnknown("late", `${name} is late.`);
}

function step(name: string, canUndo: boolean): ActionStep<unknown> {
  const run: ActionStep<unknown>["run"] = (ctx) => {
    meet(name, ctx);
    return { result: { [name]: ctx.attempt }, message: `${name} is done.` };
  };
  if (!canUndo) return { name, run };
  return {
    name,
    run,
    compensate(ctx, _, result) {
      expect(Object.keys(result)).toEqual([name]);
      meet(`undo ${name}`, ctx);
    },
  };
}

const exchange = defineAction({
  id: "action_exchange",
  name: "Exchange",
  description: "Take it back, tell the customer, send another",
  required_context: [],
  input: { type: "object" },
  steps: [step("take", true), step("tell", false), step("hold", true), step("send", true)],
});

describe.each(engines)("an action of several steps on %s", (engine) => {
  const desk = useDesk(engine, { quickActions: [exchange] });
  beforeEach(() => {
    calls.length = 0;
    fates.clear();
  });

  async function open() {
    const tenant = desk.newTenant();
    const { client } = await hireAgent(desk, tenant);
    const session_id = await startSession(client);
    const run = async () =>
      (await client.post("/quick-actions/action_exchange/execute", { session_id })).body;
    const record = async (id: string) => (await client.get(`/quick-actions/executions/${id}`)).body;
    const history = async () => (await client.get(`/sessions/${session_id}`)).body.actions;
    return { run, record, history };
  }
  const statuses = (body: { readonly steps: readonly { readonly status: string }[] }) =>
    body.steps.map(({ status }) => status);

  it("does them in order, each with a key of its own, and lists them", async () => {
    const { run, record, history } = await open();
    const body = await run();
    expect(calls).toEqual([":take", ":tell", ":hold", ":send"]);
    expect(body).toMatchObject({
      success: true,
      message: "take is done. tell is done. hold is done. send is done.",
      result: { take: { take: 1 }, send: { send: 1 } },
      steps: [{ name: "take", status: "succeeded", code: null, result: { take: 1 } }, {}, {}, {}],
    });
    expect((await record(body.execution_id)).steps).toEqual(body.steps);
    expect(await history()).toHaveLength(1);
  });

  it("undoes the earlier ones when one fails, the latest first, and says so", async () => {
    const { run } = await open();
    fates.set("send", "refused");
    const body = await run();
    expect(calls).toEqual([":take", ":tell", ":hold", ":send", ":hold:undo", ":take:undo"]);
    expect(body).toMatchObject({
      success: false,
      status: "failed",
      code: "send_refused",
      result: null,
      message: "send is refused. Undone: take, hold. Done and not undone: tell.",
    });
    expect(statuses(body)).toEqual(["compensated", "succeeded", "compensated", "failed"]);
  });

  it("goes on undoing when one cannot be undone, which stays visible", async () => {
    const { run, record, history } = await open();
    fates.set("send", "refused").set("undo hold", "refused");
    const body = await run();
    expect(calls.at(-1)).toBe(":take:undo");
    expect(statuses(body)).toEqual(["compensated", "succeeded", "compensation_failed", "failed"]);
    expect(body.steps[2]).toMatchObject({ code: "undo hold_refused", message: "undo hold is refused." });
    expect((await history())[0].message).toContain("Could not be undone: hold.");
    expect((await record(body.execution_id)).status).toBe("failed");
  });

  it("stops at what is not known, and goes on from there when it is", async () => {
    const { run, record, history } = await open();
    fates.set("hold", "unclear");
    const body = await run();
    expect([body.status, body.code, statuses(body)]).toEqual([
      "unknown",
      "late",
      ["succeeded", "succeeded", "unknown", "waiting"],
    ]);
    expect(body.message).toContain("Done so far: take, tell.");
    desk.advance({ seconds: 6 });
    await desk.support.tick();
    expect(calls).toEqual([":take", ":tell", ":hold", ":hold", ":send"]);
    expect(await record(body.execution_id)).toMatchObject({ status: "succeeded", attempts: 2 });
    expect(await history()).toMatchObject([{ success: false }, { success: true }]);
  });

  it("asks again for an undoing that nobody has answered for", async () => {
    const { run, record } = await open();
    fates.set("send", "refused").set("undo hold", "unclear");
    const body = await run();
    expect([body.status, statuses(body)]).toEqual([
      "unknown",
      ["succeeded", "succeeded", "compensating", "failed"],
    ]);
    desk.advance({ seconds: 6 });
    await desk.support.tick();
    expect(calls.slice(-3)).toEqual([":hold:undo", ":hold:undo", ":take:undo"]);
    const after = await record(body.execution_id);
    expect([after.status, statuses(after)]).toEqual([
      "failed",
      ["compensated", "succeeded", "compensated", "failed"],
    ]);
  });
});
