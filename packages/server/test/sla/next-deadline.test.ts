import { describe, expect, it } from "vitest";
import { engines, useDesk } from "../support/desk.ts";
import { managerOf, startSession } from "../support/people.ts";
import { createTicket, newDesk } from "../tickets/ticket.ts";
import { promise, targetsOf } from "./promises.ts";

describe.each(engines)("what a tick sees ahead on %s", (engine) => {
  const desk = useDesk(engine);

  it("is the first deadline within a second, of a ticket or of a session", async () => {
    const { tenant, client } = await newDesk(desk);
    await promise(managerOf(desk, tenant), { applies_to: ["session"], targets: targetsOf(30, 60) });
    const start = desk.now().getTime();
    const tickAt = async (milliseconds: number): Promise<number | undefined> => {
      desk.advance({ seconds: (start + milliseconds - desk.now().getTime()) / 1000 });
      const { nextDeadline } = await desk.support.tick();
      return nextDeadline === null ? undefined : nextDeadline.getTime() - start;
    };
    const due = 30 * 60_000;
    await createTicket(client, { priority: "urgent", category: "order_issue" });
    desk.advance({ seconds: 0.4 });
    await startSession(client);

    expect(await tickAt(due - 1000)).toBeUndefined();
    expect(await tickAt(due - 999)).toBe(due);
    expect(await tickAt(due)).toBe(due);
    expect(await tickAt(due + 1)).toBe(due + 400);
    expect(await tickAt(due + 401)).toBeUndefined();
    const breaches = (await desk.events(tenant)).filter(({ type }) => type === "support.sla_breach");
    expect(breaches.map(({ created_at }) => Date.parse(created_at) - start)).toEqual([due + 1, due + 401]);
  });
});
