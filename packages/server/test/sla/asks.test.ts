import { beforeEach, describe, expect, it } from "vitest";
import type { Schema } from "../../src/contract.ts";
import { make } from "../matrix/scene.ts";
import type { TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { managerOf } from "../support/people.ts";
import { createTicket, eventsOf, figuresOf, newDesk } from "../tickets/ticket.ts";
import { openHours, promise, short, told } from "./promises.ts";

const [friday, saturday, monday] = ["2026-01-30", "2026-01-31", "2026-02-02"];

// What users of other desks were bitten by, each as they would find it.
describe.each(engines)("service levels on %s", (engine) => {
  const desk = useDesk(engine);
  let tenant: string;
  let client: TestClient;
  let manager: TestClient;

  /** A desk of its own that is open from nine to five; it is Friday, 09:00 UTC. */
  beforeEach(async () => {
    passTo(desk.now() < new Date(`${friday}T09:00:00Z`) ? `${friday}T09:00:00Z` : nextFriday());
    ({ tenant, client } = await newDesk(desk));
    manager = managerOf(desk, tenant);
  });

  function nextFriday(): string {
    const days = (5 - desk.now().getUTCDay() + 7) % 7 || 7;
    const date = new Date(desk.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
    return `${date}T09:00:00Z`;
  }

  function passTo(time: string): void {
    desk.advance({ seconds: (Date.parse(time) - desk.now().getTime()) / 1000 });
  }

  /** Moves on to a time of this weekend or the days around it. */
  function pass(day: "Fri" | "Sat" | "Mon", time: string): void {
    const offset = { Fri: friday, Sat: saturday, Mon: monday }[day];
    const days = (Date.parse(offset) - Date.parse(friday)) / 86_400_000;
    const start = new Date(desk.now());
    while (start.getUTCDay() !== 5) start.setUTCDate(start.getUTCDate() - 1);
    passTo(`${new Date(start.getTime() + days * 86_400_000).toISOString().slice(0, 10)}T${time}:00Z`);
  }

  const weekdays = async (more: object = {}) =>
    await promise(manager, { calendar_id: (await openHours(manager, more)).id });
  const timeline = async (id: string): Promise<Schema<"SlaTimeline">> =>
    await make(client.get(`/tickets/${id}/sla`), 200);
  const read = async (id: string): Promise<Schema<"Ticket">> => await make(client.get(`/tickets/${id}`), 200);
  const put = async (id: string, change: object): Promise<Schema<"Ticket">> =>
    await make(client.put(`/tickets/${id}`, change), 200);

  it("make an hour from Friday 16:30 due on Monday 09:30, and miss it only then", async () => {
    await weekdays();
    pass("Fri", "16:30");
    const { id, sla } = await createTicket(client);
    expect(short(sla.response_due)).toBe("Mon 09:30");
    pass("Mon", "09:30");
    await desk.support.tick();
    expect((await read(id)).sla.status).not.toBe("breached");
    desk.advance({ seconds: 1 });
    await desk.support.tick();
    expect(told(await timeline(id)).at(-1)).toBe("Mon 09:30 response breached Mon 09:30");
  });

  it("know lunch breaks, and refuse shifts that overlap", async () => {
    const day = [
      { start: "09:00", end: "12:00" },
      { start: "13:00", end: "17:00" },
    ];
    await weekdays({ hours: { friday: day } });
    pass("Fri", "11:30");
    expect(short((await createTicket(client)).sla.response_due)).toBe("Fri 13:30");
    const overlap = { friday: [...day, { start: "16:00", end: "20:00" }] };
    const refused = await manager.post("/sla/calendars", { name: "A", timezone: "UTC", hours: overlap });
    expect(refused.body).toMatchObject({
      status: 400,
      code: "invalid_request",
      errors: [{ pointer: "/hours/friday/2", message: expect.stringContaining("13:00-17:00") }],
    });
  });

  it("lose no opening time to a pause over the weekend, nor win any", async () => {
    await weekdays();
    pass("Fri", "14:00");
    const { id } = await createTicket(client);
    pass("Fri", "17:00");
    await put(id, { status: "pending" });
    pass("Sat", "12:00");
    expect(short((await read(id)).sla.resolution_due)).toBe("Mon 10:00");
    pass("Mon", "09:00");
    const resumed = await put(id, { status: "open" });
    expect(short(resumed.sla.resolution_due)).toBe("Mon 10:00");
  });

  it("do not begin anew when a pending ticket is put on hold, nor tick on while it is", async () => {
    await weekdays();
    const { id } = await createTicket(client);
    await put(id, { status: "pending", comment: { content: "Which one was it?" } });
    pass("Fri", "11:00");
    await put(id, { status: "on_hold" });
    pass("Fri", "12:00");
    expect((await read(id)).sla).toMatchObject({ status: "paused" });
    const resumed = await put(id, { status: "open" });
    expect(short(resumed.sla.resolution_due)).toBe("Fri 16:00");
    expect(told(await timeline(id)).slice(3)).toEqual([
      "Fri 09:00 resolution paused Fri 13:00",
      "Fri 12:00 resolution resumed Fri 16:00",
    ]);
  });

  it.each(["priority", "tags", "category"])(
    "keep the time used when the %s changes, in a pause as well",
    async (name) => {
      const [value, changed] = name === "tags" ? [["vip"], ["vip"]] : ["urgent", "urgent"];
      const names = { priority: "priorities", tags: "tags", category: "categories" };
      const conditions = { [names[name as keyof typeof names]]: Array.isArray(value) ? value : [value] };
      const { id: calendar_id } = await openHours(manager);
      const six = { response: 60, resolution: 360 };
      const targets = { urgent: six, high: six, normal: six, low: six };
      await promise(manager, { name: "Six", targets, conditions, calendar_id });
      await promise(manager, { calendar_id });
      const { id, sla } = await createTicket(client);
      expect(short(sla.resolution_due)).toBe("Fri 13:00");
      pass("Fri", "10:00");
      await put(id, { status: "pending", comment: { content: "One moment." } });
      pass("Fri", "11:00");
      expect((await put(id, { [name]: changed })).sla.status).toBe("paused");
      pass("Fri", "12:00");
      const resumed = await put(id, { status: "open" });
      // One hour used and two stood still: of six hours five are left, from twelve.
      expect(short(resumed.sla.resolution_due)).toBe("Fri 17:00");
    },
  );

  it("stop when the ticket is solved, and go on with the time left when it is reopened", async () => {
    await weekdays();
    const { id } = await createTicket(client);
    await client.post(`/tickets/${id}/comments`, { content: "We are on it." });
    pass("Fri", "10:00");
    await put(id, { status: "solved" });
    pass("Mon", "16:00");
    await desk.support.tick();
    expect((await read(id)).sla.status).toBe("met");
    await client.post(`/tickets/${id}/comments`, { content: "It is back.", author_type: "customer" });
    const reopened = await timeline(id);
    // Three of four hours are left; Monday has one of them.
    expect(short(reopened.sla.resolution_due)).toBe("Tue 11:00");
    expect(told(reopened).slice(3)).toEqual([
      "Fri 10:00 resolution met Fri 13:00",
      "Mon 16:00 resolution resumed Tue 11:00",
    ]);
  });

  it("credit a reply that comes in one update with a pause: first it is answered, then it pauses", async () => {
    await weekdays();
    const { id } = await createTicket(client);
    pass("Fri", "10:00");
    const updated = await put(id, { status: "pending", comment: { content: "Could you send a photo?" } });
    expect(updated).toMatchObject({ version: 2, status: "pending", sla: { status: "paused" } });
    expect(updated.first_response_at).toBe(desk.now().toISOString());
    expect(updated.activities.slice(1).map(({ action }) => action)).toEqual(["replied", "status_changed"]);
    pass("Mon", "16:00");
    await desk.support.tick();
    expect(await eventsOf(desk, tenant, id)).toHaveLength(2);
    expect(await figuresOf(desk, tenant)).toEqual({ tickets_created: 1, response_met: 1 });
  });

  it("credit no reply that the customer does not see", async () => {
    await weekdays();
    const { id } = await createTicket(client);
    const comment = { content: "Looks like the kitchen's fault.", public: false };
    expect((await put(id, { status: "open", comment })).first_response_at).toBeNull();
    pass("Fri", "10:01");
    await desk.support.tick();
    expect((await read(id)).sla.status).toBe("breached");
  });

  it("take the clock that runs, not the one that is done: an answered ticket misses its solution alone", async () => {
    await weekdays();
    const { id } = await createTicket(client);
    await client.post(`/tickets/${id}/comments`, { content: "We are on it." });
    pass("Fri", "12:59");
    expect((await read(id)).sla.status).toBe("at_risk");
    pass("Fri", "13:01");
    await desk.support.tick();
    const events = await eventsOf(desk, tenant, id);
    expect(events.filter(({ type }) => type === "support.sla_breach")).toMatchObject([
      { data: { clock: "resolution", ticket: { sla: { status: "breached" } } } },
    ]);
  });

  it("do not breach where the agent answered last and waits for the customer", async () => {
    await weekdays();
    const { id } = await createTicket(client);
    await put(id, { status: "pending", comment: { content: "Did that help?" } });
    pass("Mon", "16:00");
    await desk.support.tick();
    expect((await read(id)).sla.status).toBe("paused");
    await client.post(`/tickets/${id}/comments`, { content: "No.", author_type: "customer" });
    expect(short((await read(id)).sla.resolution_due)).toBe("Tue 12:00");
  });
});
