import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { useFakeBackEnd } from "../quick-actions/fake-back-end.ts";
import { engines } from "../support/engines.ts";
import { isLost } from "./desk-address.ts";
import { useFaultyDesk } from "./faulty-desk.ts";
import { startAgain } from "./start-again.ts";
import type { Workplace } from "./workplace.ts";

const execute = "/quick-actions/action_refund/execute";
const never = -1;
/** Seconds; longer than a server waits before it takes an execution for left behind by another. */
const lease = 10;

describe.each(engines)("a server on %s killed while a back-end refunds", { timeout: 120_000 }, (engine) => {
  const backEnd = useFakeBackEnd();
  const desk = useFaultyDesk(engine, "kill -9 around a call to a back-end", {
    now: "2026-01-24T19:30:00Z",
    ticks: false,
    backEnd: () => backEnd.url,
  });
  let place: Workplace;
  let made = 0;
  beforeAll(async () => {
    place = await desk.open();
  });
  beforeEach(() => backEnd.forget());

  /** A refund of an order that nobody has heard of, to be sent as often as one likes. */
  function newRefund() {
    made += 1;
    const order_id = `ord_${made}`;
    const [session_id] = place.watched;
    const send = () =>
      place.client.post(
        execute,
        { session_id, context: { order_id, refund_amount: 5 } },
        { "idempotency-key": order_id },
      );
    const trySend = () =>
      send().catch((error: unknown) => {
        if (isLost(error)) return null;
        throw error;
      });
    const notes = async (execution: string) => {
      const { body } = await place.client.get(`/sessions/${session_id}`);
      return body.actions.filter((note: { execution_id: string }) => note.execution_id === execution);
    };
    return { order_id, send, trySend, notes };
  }

  async function recordOf(order_id: string) {
    const { body } = await place.client.get("/quick-actions/executions?limit=200");
    return body.data.filter((one: { context: { order_id: string } }) => one.context.order_id === order_id);
  }

  /** Whatever was found after the restart, the refund is made once, recorded once and noted once. */
  async function expectOneRefund({ order_id, send, notes }: ReturnType<typeof newRefund>): Promise<void> {
    const left = await recordOf(order_id);
    // Each server begins at the same time anew; it must get past what the one before it has reached.
    await desk.server.order({ advance: lease * made });
    const statuses = async () => (await recordOf(order_id)).map(({ status }: { status: string }) => status);
    // Back-ends are asked in the background of a tick.
    await expect.poll(statuses).toEqual(left.map(() => "succeeded"));
    const { status, body, headers } = await send();
    expect([status, body.success, body.status]).toEqual([200, true, "succeeded"]);
    expect(headers.get("idempotency-replayed")).toBe(left.length === 0 ? null : "true");
    expect(await recordOf(order_id)).toMatchObject([{ id: body.execution_id, result: { refund_id: "r_1" } }]);
    expect(backEnd.effects).toEqual([body.execution_id]);
    expect(await notes(body.execution_id)).toMatchObject([{ success: true }]);
    if (left.length > 0) desk.count(`found ${left[0].status}`);
  }

  it("asks again under the same id for what was done and not noted, and it is done once", async () => {
    backEnd.meet("done, then hangs");
    const refund = newRefund();
    const lost = refund.trySend();
    await expect.poll(() => backEnd.effects.length).toBe(1);
    await desk.server.kill();
    expect(await lost).toBeNull();
    await startAgain(desk);
    expect(await recordOf(refund.order_id)).toMatchObject([{ status: "pending", settled_at: null }]);
    await expectOneRefund(refund);
    expect(backEnd.told.map(({ key }) => key)).toEqual([...backEnd.effects, ...backEnd.effects]);
  });

  it("has asked for nothing that it has no record of, wherever between two queries it ends", async () => {
    for (let queries = 0; ; queries += 1) {
      backEnd.forget();
      const refund = newRefund();
      await desk.server.order({ killAfter: queries });
      if ((await refund.trySend()) !== null) {
        expect(queries).toBeGreaterThan(10);
        desk.count("steps", queries);
        return await desk.server.order({ killAfter: never });
      }
      await startAgain(desk);
      if ((await recordOf(refund.order_id)).length === 0) expect(backEnd.told).toEqual([]);
      await expectOneRefund(refund);
    }
  });
});
