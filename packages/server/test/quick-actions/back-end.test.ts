import { beforeEach, describe, expect, it } from "vitest";
import { race, tally } from "../races/at-once.ts";
import { engines } from "../support/desk.ts";
import type { Manner } from "./fake-back-end.ts";
import { execute, refund, useRefundDesk } from "./refund-desk.ts";

describe.each(engines)("an action that a back-end carries out, on %s", (engine) => {
  const { backEnd, desk, open } = useRefundDesk(engine);
  beforeEach(() => backEnd.forget());

  it("is told what it needs, signed and with one key, and its answer is the outcome", async () => {
    const { manager, session, executions, history } = await open();
    const { body } = await manager.post(execute, { session_id: session, context: refund });
    expect(body).toMatchObject({ success: true, status: "succeeded", result: { refund_id: "r_1" } });
    expect(body.message).toBe("It is done");
    const [asked] = backEnd.told;
    expect(asked?.body).toMatchObject({
      action_id: "action_refund",
      execution_id: body.execution_id,
      idempotency_key: asked?.key,
      customer_id: "cust_abc",
      session_id: session,
      actor_id: "manager_1",
      context: { ...refund, customer_id: "cust_abc" },
    });
    expect(asked?.headers).toMatchObject({
      "webhook-id": asked?.key,
      "webhook-signature": expect.stringMatching(/^v1,/),
    });
    expect(await executions()).toMatchObject([{ id: body.execution_id, attempts: 1, next_attempt_at: null }]);
    expect(await history()).toMatchObject([{ execution_id: body.execution_id, success: true }]);
  });

  it("keeps nobody waiting while it is under way, and is known about", async () => {
    const { manager, session, executions } = await open();
    const letGo = backEnd.hold();
    const key = { "idempotency-key": "one" };
    const first = manager.post(execute, { session_id: session, context: refund }, key);
    await expect.poll(() => backEnd.told.length).toBe(1);
    expect((await manager.post(`/sessions/${session}/messages`, { content: "A moment" })).status).toBe(201);
    expect(await executions()).toMatchObject([{ status: "pending", settled_at: null }]);
    const again = await manager.post(execute, { session_id: session, context: refund }, key);
    expect([again.status, again.body.code]).toEqual([409, "idempotency_in_progress"]);
    letGo();
    const { body } = await first;
    const replay = await manager.post(execute, { session_id: session, context: refund }, key);
    expect([replay.body, replay.headers.get("idempotency-replayed")]).toEqual([body, "true"]);
    expect(backEnd.effects).toHaveLength(1);
  });

  it("has one effect for one key, however many send it at once", async () => {
    const { manager } = await open();
    const answers = await race(() =>
      manager.post(execute, { context: refund }, { "idempotency-key": "one" }),
    );
    const { "200": done = 0, "409 idempotency_in_progress": told = 0, ...others } = tally(answers);
    expect([others, done + told, done > 0]).toEqual([{}, answers.length, true]);
    expect([backEnd.effects.length, backEnd.told.length]).toEqual([1, 1]);
  });

  const clear: readonly (readonly [readonly Manner[], string, number])[] = [
    [["refused"], "not_delivered", 0],
    [["status 404"], "backend_refused", 0],
    [["busy", "busy"], "backend_busy", 0],
    [["status 500", "refused"], "not_delivered", 0],
  ];
  it.each(clear)("that is met by %j has failed: %s", async (manners, code, effects) => {
    const { manager, session, history } = await open();
    backEnd.meet(...manners);
    const { status, body } = await manager.post(execute, { session_id: session, context: refund });
    expect([status, body.success, body.status, body.code]).toEqual([200, false, "failed", code]);
    expect(backEnd.effects).toHaveLength(effects);
    expect(await history()).toMatchObject([{ success: false, message: body.message }]);
    desk.advance({ minutes: 60 });
    await desk.support.tick();
    expect(backEnd.told).toHaveLength(manners.length);
  });

  const again: readonly (readonly [readonly Manner[]])[] = [
    [["status 500"]],
    [["busy"]],
    [["resets"]],
    [["done, then resets"]],
    [["hangs"]],
    [["done, then hangs"]],
    [["done, then garbage"]],
    [["done, then endless"]],
  ];
  it.each(again)(
    "that is met by %j at first is tried again with its key, and is done once",
    async (manners) => {
      const { manager } = await open();
      backEnd.meet(...manners);
      const { body } = await manager.post(execute, { context: refund });
      expect([body.success, body.status, backEnd.effects.length]).toEqual([true, "succeeded", 1]);
      expect(new Set(backEnd.told.map(({ key }) => key)).size).toBe(1);
    },
  );

  const unclear: readonly (readonly [Manner, string])[] = [
    ["status 500", "backend_error"],
    ["redirects", "backend_error"],
    ["hangs", "backend_timeout"],
    ["done, then hangs", "backend_timeout"],
    ["resets", "backend_unreachable"],
    ["done, then resets", "backend_unreachable"],
    ["done, then garbage", "backend_answer_invalid"],
    ["done, then another shape", "backend_answer_invalid"],
    ["done, then endless", "backend_answer_invalid"],
  ];
  it.each(unclear)(
    "that is met by %j has an unknown outcome, which the desk finds out",
    async (manner, code) => {
      const { manager, session, executions, history } = await open();
      backEnd.meet(manner, manner);
      const key = { "idempotency-key": "one" };
      const call = () => manager.post(execute, { session_id: session, context: refund }, key);
      const { body } = await call();
      expect([body.success, body.status, body.code, body.result]).toEqual([false, "unknown", code, null]);
      expect(body.message).toContain("Do not run it again");
      const [open1] = await executions();
      expect(Date.parse(open1.next_attempt_at)).toBeGreaterThan(desk.now().getTime());
      expect((await call()).body).toEqual(body);
      await manager.post(`/sessions/${session}/end`, { resolution: "resolved" });

      desk.advance({ seconds: 10 });
      await desk.support.tick();
      const found = await call();
      expect([found.body.success, found.body.status, found.body.code]).toEqual([
        true,
        "succeeded",
        undefined,
      ]);
      expect(await executions()).toMatchObject([{ attempts: 2, status: "succeeded", next_attempt_at: null }]);
      expect((await history()).map((note: { success: boolean }) => note.success)).toEqual([false, true]);
      expect([backEnd.effects.length, new Set(backEnd.told.map((one) => one.key)).size]).toEqual([1, 1]);
    },
  );

  it("whose outcome never comes to light stays unknown, and is not asked about for ever", async () => {
    const { manager, executions } = await open();
    backEnd.meet(...Array.from({ length: 100 }, () => "status 500" as const));
    await manager.post(execute, { context: refund });
    for (let round = 0; round < 12; round += 1) {
      desk.advance({ hours: 9 });
      await desk.support.tick();
    }
    const [given] = await executions();
    expect(given).toMatchObject({ status: "unknown", attempts: 10, next_attempt_at: null, settled_at: null });
    expect(given.message).toContain("Find out from the back-end");
  });

  it("does not reach it unless all is as it should be, and in a dry run only to ask", async () => {
    const { tenant, manager, session, executions } = await open();
    const weak = desk.client({ tenant, roles: ["server"] });
    const codes = [
      (await weak.post(execute, { context: refund })).body.code,
      (await manager.post(execute, { context: {} })).body.code,
      (await manager.post(execute, { context: { ...refund, refund_amount: 0.001 } })).body.code,
      (await manager.post(execute, { session_id: "sess_none", context: refund })).body.code,
    ];
    expect(codes).toEqual(["forbidden", "missing_context", "invalid_request", "session_not_found"]);
    expect(backEnd.told).toEqual([]);
    const dry = { session_id: session, context: refund, dry_run: true };
    const key = { "idempotency-key": "dry" };
    const { body } = await manager.post(execute, dry, key);
    expect(body).toMatchObject({
      success: true,
      message: "It would be done",
      execution_id: null,
      status: null,
    });
    expect((await manager.post(execute, dry, key)).headers.get("idempotency-replayed")).toBe("true");
    backEnd.meet("refused");
    expect((await manager.post(execute, dry)).body).toMatchObject({ success: false, code: "not_delivered" });
    expect([backEnd.effects, await executions()]).toEqual([[], []]);
  });
});
