import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { isApiError, type SupportClient, type Ticket, type UpdateTicketParams } from "../../src/index.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { failureOf } from "../support/fake-fetch.ts";

const missing = { subject: "Missing item", description: "No side salad.", customer_id: "cust_abc" };
let desk: Desk;
let agent: SupportClient;
let ticket: Ticket;
let tenant = 0;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.support.close());
beforeEach(async () => {
  tenant += 1;
  agent = desk.staff({ tenant: `tenant_${tenant}` });
  ticket = await agent.tickets.create({ ...missing, tags: ["missing_item"] });
});

describe("a ticket", () => {
  it("is created, answered, noted, escalated and solved", async () => {
    expect(ticket).toMatchObject({ number: "TKT-2026-0001", status: "new", priority: "normal" });
    expect(
      await agent.tickets.addComment(ticket.id, { content: "Your refund is on its way." }),
    ).toMatchObject({
      public: true,
      author: { type: "agent", id: "agent_001" },
    });
    expect(await agent.tickets.addNote(ticket.id, { content: "A regular." })).toMatchObject({
      content: "A regular.",
    });
    await agent.tickets.escalate(ticket.id, { escalation_type: "tier_2", reason: "Hard", urgency: "high" });
    await agent.tickets.addTags(ticket.id, { tags: ["vip"] });
    await agent.tickets.removeTag(ticket.id, "missing_item");
    const solved = await agent.tickets.update(ticket.id, { status: "solved" });
    expect(solved).toMatchObject({
      status: "solved",
      priority: "high",
      tags: ["vip"],
      escalation: { level: "tier_2" },
    });
    expect(solved.first_response_at).not.toBe(null);
  });

  it("of another tenant is answered like an absent one", async () => {
    const stranger = desk.staff({ tenant: "somebody_else" });
    const theirs = await failureOf(stranger.tickets.retrieve(ticket.id));
    expect(isApiError(theirs, "ticket_not_found") && theirs.status).toBe(404);
  });

  it("that breaches its deadline says so", async () => {
    await desk.advance(4 * 60 + 1);
    expect((await agent.tickets.retrieve(ticket.id)).sla.status).toBe("breached");
  });

  it("with bad input names each fault", async () => {
    const error = await failureOf(agent.tickets.create({ ...missing, subject: "", tags: ["no good"] }));
    expect(isApiError(error, "invalid_request") && error.errors.map((fault) => fault.pointer).sort()).toEqual(
      ["/subject", "/tags/0"],
    );
  });
});

describe("two people who edit one ticket", () => {
  it("are told apart by the ETag: the second gets the current one and nothing of the change is kept", async () => {
    const { etag } = await agent.tickets.retrieve(ticket.id).withResponse();
    await agent.tickets.update(ticket.id, { priority: "high" }, { ifMatch: etag ?? "" });
    const before = await agent.tickets.retrieve(ticket.id).withResponse();
    const changes: UpdateTicketParams = { status: "solved", tags: ["late"], subject: "Mine" };
    const error = await failureOf(agent.tickets.update(ticket.id, changes, { ifMatch: etag ?? "" }));
    expect(isApiError(error, "precondition_failed") && error.etag).toBe(before.etag);
    expect(await agent.tickets.retrieve(ticket.id)).toEqual(before.data);
  });

  it.each<[string, (id: string, ifMatch: number) => PromiseLike<unknown>]>([
    ["a comment", (id, ifMatch) => agent.tickets.addComment(id, { content: "Late" }, { ifMatch })],
    ["a note", (id, ifMatch) => agent.tickets.addNote(id, { content: "Late" }, { ifMatch })],
    ["tags", (id, ifMatch) => agent.tickets.addTags(id, { tags: ["late"] }, { ifMatch })],
    ["the removal of a tag", (id, ifMatch) => agent.tickets.removeTag(id, "missing_item", { ifMatch })],
    [
      "an escalation",
      (id, ifMatch) => agent.tickets.escalate(id, { escalation_type: "t", reason: "Late" }, { ifMatch }),
    ],
  ])("cannot add %s to what they have not seen", async (_, change) => {
    await agent.tickets.update(ticket.id, { priority: "high" });
    const before = await agent.tickets.retrieve(ticket.id);
    expect(isApiError(await failureOf(change(ticket.id, ticket.version)), "precondition_failed")).toBe(true);
    expect(await agent.tickets.retrieve(ticket.id)).toEqual(before);
  });

  it("get through with the version they last read, whichever call it came from", async () => {
    const updated = await agent.tickets.update(ticket.id, { priority: "high" }, { ifMatch: ticket.version });
    const tagged = await agent.tickets.addTags(ticket.id, { tags: ["vip"] }, { ifMatch: updated.version });
    const [listed] = (await agent.tickets.list()).data;
    expect(listed?.version).toBe(tagged.version);
    await agent.tickets.update(ticket.id, { status: "open" }, { ifMatch: listed?.version ?? 0 });
  });

  it("race: of 20 updates from one version one wins", async () => {
    const updates = Array.from({ length: 20 }, (_, index) =>
      agent.tickets.update(ticket.id, { subject: `Number ${index}` }, { ifMatch: ticket.version }),
    );
    const outcomes = await Promise.allSettled(updates);
    const lost = outcomes.filter((outcome) => outcome.status === "rejected").map((outcome) => outcome.reason);
    expect(lost).toHaveLength(19);
    expect(lost.every((error) => isApiError(error, "precondition_failed"))).toBe(true);
  });
});

describe("a list of tickets", () => {
  it("goes through all pages and keeps its filter", async () => {
    for (const priority of ["high", "low", "high", "high"] as const)
      await agent.tickets.create({ ...missing, priority });
    const numbers: string[] = [];
    for await (const one of agent.tickets.list({ priority: "high", limit: 2 })) numbers.push(one.number);
    expect(numbers).toEqual(["TKT-2026-0005", "TKT-2026-0004", "TKT-2026-0002"]);
  });

  it("neither repeats nor skips while tickets are created between its pages", async () => {
    for (const subject of ["2", "3", "4", "5"]) await agent.tickets.create({ ...missing, subject });
    const numbers: string[] = [];
    for await (const page of agent.tickets.list({ limit: 2 }).pages()) {
      numbers.push(...page.data.map((one) => one.number));
      await agent.tickets.create({ ...missing, subject: "Newer" });
    }
    expect(numbers.map((number) => number.slice(-1))).toEqual(["5", "4", "3", "2", "1"]);
  });

  it("makes no call after a break", async () => {
    for (const subject of ["2", "3"]) await agent.tickets.create({ ...missing, subject });
    const before = desk.calls.length;
    for await (const one of agent.tickets.list({ limit: 1 })) if (one.subject === "2") break;
    expect(desk.calls.length - before).toBe(2);
  });
});
