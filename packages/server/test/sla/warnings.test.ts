import { describe, expect, it } from "vitest";
import { slaAtRiskEventSchema } from "../../src/generated/schemas.ts";
import { engines, useDesk } from "../support/desk.ts";
import { managerOf, startSession } from "../support/people.ts";
import { createTicket, newDesk } from "../tickets/ticket.ts";
import { promise, targetsOf } from "./promises.ts";

describe.each(engines)("a deadline that is close, on %s", (engine) => {
  const desk = useDesk(engine);

  /** A desk that owes a first reply within an hour and an end within four, and what it tells of one case. */
  async function open() {
    const { tenant, client } = await newDesk(desk);
    const manager = managerOf(desk, tenant);
    await promise(manager, { applies_to: ["ticket", "session"], targets: targetsOf(60, 240) });
    const told = async (id: string): Promise<readonly string[]> => {
      const events = (await desk.events(tenant)).filter((event) => event.resource_id === id);
      return events.map(({ type, data, sequence }) => {
        const { clock = "" } = JSON.parse(data) as { readonly clock?: string };
        return `${sequence} ${type.replace("support.", "")} ${clock}`.trim();
      });
    };
    const pass = async (minutes: number): Promise<void> => {
      desk.advance({ minutes });
      await desk.support.tick();
    };
    return { tenant, client, manager, told, pass };
  }

  it("is told of once for each clock, with the ticket as it is shown", async () => {
    const { tenant, client, told, pass } = await open();
    const { id, sla } = await createTicket(client, {});
    await pass(45);
    expect(await told(id)).toEqual(["1 ticket_created"]);
    await pass(1);
    await pass(1);
    expect(await told(id)).toEqual(["1 ticket_created", "2 sla_at_risk response"]);
    const { type, created_at: timestamp, data } = (await desk.events(tenant)).at(-1) ?? expect.fail();
    const event = slaAtRiskEventSchema.parse({ type, timestamp, data: JSON.parse(data) });
    const ticket = (await client.get(`/tickets/${id}`)).body;
    expect(event.data).toMatchObject({ clock: "response", due: sla.response_due });
    expect(event.data.ticket).toMatchObject({ id, version: 1, sla: { ...sla, status: "at_risk" } });
    expect(ticket).toMatchObject({ version: 1, sla: { status: "at_risk" } });
    expect(ticket.activities).toHaveLength(1);
    await pass(14);
    await pass(120);
    expect((await told(id)).slice(2)).toEqual(["3 sla_breach response", "4 sla_at_risk resolution"]);
  });

  it("is told of sessions as well", async () => {
    const { client, told, pass } = await open();
    const id = await startSession(client);
    await pass(46);
    await client.post(`/sessions/${id}/messages`, { content: "Hello!" });
    await pass(135);
    await pass(60);
    expect((await told(id)).filter((line) => line.includes("sla"))).toEqual([
      "2 sla_at_risk response",
      "3 sla_at_risk resolution",
      "4 sla_breach resolution",
    ]);
  });

  it("is not told of once it was missed, met, or while its clock stands still", async () => {
    const { client, told, pass } = await open();
    const [missed, met, paused] = [
      await createTicket(client, {}),
      await createTicket(client, {}),
      await createTicket(client, {}),
    ];
    await client.post(`/tickets/${met.id}/comments`, { content: "On its way." });
    await client.put(`/tickets/${met.id}`, { status: "solved" });
    await client.post(`/tickets/${paused.id}/comments`, { content: "Which one?" });
    await client.put(`/tickets/${paused.id}`, { status: "pending" });
    await pass(241);
    const warned = async (id: string) => (await told(id)).filter((line) => line.includes("at_risk"));
    expect(await warned(missed.id)).toEqual([]);
    expect(await warned(met.id)).toEqual([]);
    expect(await warned(paused.id)).toEqual([]);
    await client.put(`/tickets/${paused.id}`, { status: "open" });
    await pass(181);
    expect(await warned(paused.id)).toHaveLength(1);
  });

  it("is told of again when it was moved, and comes close again", async () => {
    const { client, manager, told, pass } = await open();
    const { id } = await createTicket(client, {});
    await pass(46);
    const { id: policy } = (await manager.get("/sla/policies")).body.data[0];
    await manager.put(`/sla/policies/${policy}`, { targets: targetsOf(120, 480) });
    await pass(1);
    expect(await told(id)).toEqual(["1 ticket_created", "2 sla_at_risk response"]);
    await pass(44);
    expect((await told(id)).slice(2)).toEqual(["3 sla_at_risk response"]);
  });
});
