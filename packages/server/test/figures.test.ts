import { describe, expect, it } from "vitest";
import { engines, useDesk } from "./support/desk.ts";
import { hireAgent, startSession } from "./support/people.ts";

describe.each(engines)("what a desk is busy with on %s", (engine) => {
  const desk = useDesk(engine);

  it("is nothing at first, then who waits and is served, and since when", async () => {
    expect(await desk.support.figures()).toEqual({
      sockets: { chat: 0, inbox: 0 },
      calls: { running: 0, waiting: 0, refused: 0 },
      sessions: { waiting: 0, assigned: 0 },
      oldestWaitSeconds: 0,
      outboxSeconds: 0,
      overdueSeconds: 0,
    });
    const { client } = await hireAgent(desk, desk.newTenant());
    await startSession(client);
    await client.put("/agents/agent_001/status", { status: "busy" });
    desk.advance({ seconds: 5 });
    await startSession(client);
    desk.advance({ seconds: 7 });
    await startSession(client);
    desk.advance({ seconds: 3 });
    expect(await desk.support.figures()).toMatchObject({
      sessions: { waiting: 2, assigned: 1 },
      oldestWaitSeconds: 10,
      outboxSeconds: 15,
    });
    await desk.support.tick();
    expect((await desk.support.figures()).outboxSeconds).toBe(0);
  });
});
