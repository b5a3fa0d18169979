import { describe, expect, it } from "vitest";
import type { OverrideAnswer } from "../src/index.ts";
import { failureOf, mocked } from "./support/mocked.ts";

const ticket = { subject: "Salad", description: "Missing", customer_id: "cust_1" };
const gone = {
  type: "urn:olympus-support:error:ticket_not_found",
  title: "Ticket not found",
  status: 404,
  code: "ticket_not_found",
  detail: "It was never there.",
  request_id: "req_mine",
} as const;

describe("an override", () => {
  it("answers in place of the desk, until it is taken back", async () => {
    const { mock, client } = await mocked();
    const { id } = await client.tickets.create(ticket);
    const restore = mock.override("getTicket", { status: 404, body: gone });
    const failure = await failureOf(client.tickets.retrieve(id));
    expect(failure).toMatchObject({ status: 404, code: "ticket_not_found", detail: "It was never there." });
    restore();
    expect(await client.tickets.retrieve(id)).toMatchObject({ id });
  });

  it("may look at the call, change the desk's own answer, or leave it as it is", async () => {
    const { mock, client } = await mocked();
    const [first, second] = [await client.tickets.create(ticket), await client.tickets.create(ticket)];
    const asked: string[] = [];
    mock.override("getTicket", async ({ path, forward }) => {
      asked.push(path.ticket_id);
      if (path.ticket_id !== first.id) return undefined;
      const body = await (await forward()).json();
      return { status: 200, body: { ...body, subject: "Changed" }, headers: { etag: '"9"' } };
    });
    const changed = await client.tickets.retrieve(first.id).withResponse();
    expect(changed).toMatchObject({ etag: '"9"', data: { subject: "Changed", id: first.id } });
    expect((await client.tickets.retrieve(second.id)).subject).toBe("Salad");
    expect(asked).toEqual([first.id, second.id]);
  });

  it("answers as often as it may, the latest first", async () => {
    const { mock, client } = await mocked();
    const listed = (next_cursor: string): OverrideAnswer<"listTickets"> => ({
      status: 200,
      body: { data: [], next_cursor, has_more: false },
    });
    mock.override("listTickets", listed("one"), { times: 1 });
    mock.override("listTickets", listed("two"), { times: 1 });
    const cursors = [];
    for (let call = 0; call < 3; call += 1) cursors.push((await client.tickets.list()).next_cursor);
    expect(cursors).toEqual(["two", "one", null]);
  });

  it("reads what stands in the path, and knows a fixed address from one with an id", async () => {
    const { mock, client } = await mocked();
    const paths: object[] = [];
    mock.override("removeTicketTag", ({ path }) => void paths.push(path));
    mock.override("getArticle", ({ path }) => void paths.push(path));
    await failureOf(client.tickets.removeTag("ticket_1", "a b/c"));
    await client.kb.search({ q: "refund" });
    expect(paths).toEqual([{ ticket_id: "ticket_1", tag: "a b/c" }]);
  });
});
