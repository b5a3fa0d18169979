import { describe, expect, it } from "vitest";
import { connected, failureOf, mocked, until } from "./support/mocked.ts";

const ticket = { subject: "Salad", description: "Missing", customer_id: "cust_1" };
const outage = { desk: "no database" } as const;
const unavailable = { status: 503, code: "unavailable", retryAfter: 1 };

describe("a desk without its database", () => {
  it("answers calls with unavailable, and has all that it had when it is back", async () => {
    const { mock, client } = await mocked();
    const made = await client.tickets.create(ticket);
    const end = mock.fault(outage);
    expect(await failureOf(client.tickets.retrieve(made.id))).toMatchObject(unavailable);
    expect(await failureOf(client.tickets.create(ticket))).toMatchObject(unavailable);
    end();
    expect((await client.tickets.retrieve(made.id)).description).toBe("Missing");
    expect((await client.tickets.list()).data).toHaveLength(1);
  });

  it("is alive, and not ready", async () => {
    const { mock } = await mocked();
    const statusOf = async (path: string): Promise<number> =>
      (await mock.fetch(new Request(new URL(path, mock.baseUrl)))).status;
    const end = mock.fault(outage);
    expect([await statusOf("/healthz"), await statusOf("/readyz")]).toEqual([200, 503]);
    end();
    expect(await statusOf("/readyz")).toBe(200);
  });

  it("closes a socket that has a message for it, which is stored once when it is back", async () => {
    const { mock, client, talk } = await mocked();
    const { id, chat, contents } = await talk();
    const end = mock.fault(outage);
    const sent = chat.send("once");
    await until(chat, () => chat.state.status === "reconnecting");
    await mock.advance({ minutes: 1 });
    expect(chat.state.status).not.toBe("connected");
    end();
    await mock.advance({ minutes: 1 });
    await sent;
    await connected(chat);
    expect(contents()).toEqual(["once"]);
    expect((await client.sessions.listMessages(id)).data).toHaveLength(1);
  });

  it("does what fell due meanwhile when it is back", async () => {
    const { mock, client } = await mocked();
    const { id } = await client.tickets.create({ ...ticket, priority: "urgent" });
    const end = mock.fault(outage);
    await mock.advance({ hours: 9 });
    end();
    await mock.tick();
    expect((await client.tickets.retrieve(id)).sla.status).toBe("breached");
  });

  it("stays so until every such fault is ended, or the mock is reset", async () => {
    const { mock, client } = await mocked();
    const ends = [mock.fault(outage), mock.fault(outage)];
    ends[0]?.();
    ends[0]?.();
    expect(await failureOf(client.tickets.list())).toMatchObject(unavailable);
    ends[1]?.();
    expect((await client.tickets.list()).data).toEqual([]);
    mock.fault(outage);
    await mock.reset();
    expect((await client.tickets.list()).data).toEqual([]);
  });
});
