import { sqliteDialect } from "@olympus-support/server/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cases, faultsOf, formatReport, type Report, runCases, type Target } from "../src/index.ts";
import { type OpenTarget, openServerTarget } from "./support/server-target.ts";

type Body = ReturnType<typeof JSON.parse>;
type Send = NonNullable<Target["fetch"]>;

/** A server that is not quite as the document says: `bend` changes what it answers. */
const answering =
  (bend: (body: Body, response: Response) => { body?: Body; status?: number; headers?: Headers }): Send =>
  async (request) => {
    const response = await fetch(request);
    const { status, headers } = response;
    const body = await response.json();
    const bent = { body, status, headers, ...bend(body, response) };
    return new Response(JSON.stringify(bent.body), { status: bent.status, headers: bent.headers });
  };

const replaced = (headers: Headers, name: string, value: string | null): Headers => {
  const others = new Headers(headers);
  if (value === null) others.delete(name);
  else others.set(name, value);
  return others;
};

/** A server that gets to see another header than was sent. */
const sending =
  (name: string, value: string | null): Send =>
  (request) =>
    fetch(new Request(request, { headers: replaced(request.headers, name, value) }));

interface Tampering {
  readonly what: string;
  readonly only: string;
  readonly fetch: Send;
  /** Part of what the suite says about it. */
  readonly why: string;
}

const tamperings: readonly Tampering[] = [
  {
    what: "a value that is not declared",
    only: "getTicket answers",
    fetch: answering((body) => ({ body: { ...body, priority: "huge" } })),
    why: "/priority",
  },
  {
    what: "a member that is missing",
    only: "getSession answers",
    fetch: answering(({ customer: _, ...body }) => ({ body })),
    why: "customer",
  },
  {
    what: "a status that is not declared",
    only: "getTicket does not know what is not there",
    fetch: answering((_, { status }) => ({ status: status === 404 ? 410 : status })),
    why: "getTicket 410",
  },
  {
    what: "a code that is not declared",
    only: "listTickets refuses a token",
    fetch: answering((body) => ({ body: { ...body, code: "ticket_closed" } })),
    why: "does not declare the code ticket_closed",
  },
  {
    what: "a header that is missing",
    only: "getTicket answers",
    fetch: answering((_, { headers }) => ({ headers: replaced(headers, "etag", null) })),
    why: "has no ETag",
  },
  {
    what: "an ETag that is not the version",
    only: "getTicket answers",
    fetch: answering((_, { headers }) => ({ headers: replaced(headers, "etag", '"77"') })),
    why: "the ETag and the version",
  },
  {
    what: "a repeat that is carried out again",
    only: "createTicket answers a repeat",
    fetch: sending("idempotency-key", null),
    why: "the second answer",
  },
  {
    what: "a key that is not looked at",
    only: "createTicket refuses the key",
    fetch: sending("idempotency-key", null),
    why: "idempotency_key_reused",
  },
  {
    what: "a version that is not looked at",
    only: "of two updates",
    fetch: sending("if-match", null),
    why: "precondition_failed",
  },
  {
    what: "a list that repeats",
    only: "listTickets goes through",
    fetch: answering((body) => ({
      body: "data" in body ? { ...body, data: [...body.data, ...body.data] } : body,
    })),
    why: "what was listed",
  },
];

describe("the suite", () => {
  let opened: OpenTarget;
  beforeAll(async () => {
    opened = await openServerTarget("a server", sqliteDialect(":memory:"));
  });
  afterAll(() => opened.close());

  const run = (only: string, more: Partial<Target> = {}): Promise<Report> =>
    runCases(
      { ...opened.target, ...more },
      cases.filter(({ name }) => name.startsWith(only)),
    );
  const failuresOf = ({ results }: Report): string[] =>
    results.flatMap(({ outcome, why = "" }) => (outcome === "failed" ? [why] : []));

  it("names every case once", () => {
    const names = cases.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(tamperings)("notices $what", async ({ only, fetch, why }) => {
    const report = await run(only, { fetch });
    expect(failuresOf(report).join()).toContain(why);
  });

  it("notices a frame that is not declared", async () => {
    class Bent extends WebSocket {
      constructor(url: string, protocol: string) {
        super(url, protocol);
        this.addEventListener("message", (event) => {
          if (!String(event.data).includes('"ack"')) return;
          event.stopImmediatePropagation();
          this.onmessage?.(
            new MessageEvent("message", { data: String(event.data).replace('"seq"', '"sequel"') }),
          );
        });
      }
    }
    const report = await run("a conversation is welcomed", { WebSocket: Bent });
    expect(failuresOf(report).join()).toContain("This is no frame of the chat socket");
  });

  it("lists what it cannot try, with the reason, and misses nothing else", async () => {
    const { advance: _, fail: __, ...weak } = opened.target;
    const report = await runCases(
      weak,
      cases.filter(({ name }) => /says so when|run out/.test(name)),
    );
    const listed = report.results.filter(({ outcome }) => outcome === "listed");
    expect(new Set(listed.map(({ why }) => why))).toEqual(
      new Set(["its time cannot be moved", "it cannot be made to fail"]),
    );
    expect(report.statuses.listed).toMatchObject({ "getTicket 500": "it cannot be made to fail" });
    expect(report.statuses.missing).toContain("getTicket 404");
    expect(report.statuses.missing).not.toContain("getTicket 503");
    expect(formatReport(report)).toMatch(/it cannot be made to fail \(\d+\): case: /);
    expect(faultsOf(report)).toContainEqual(
      expect.stringContaining("getTicket 404: declared, but no case has seen it"),
    );
  });
});
