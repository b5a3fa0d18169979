import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ApiError, SupportClient } from "../src/index.ts";
import { everyMethod, operationIds } from "./support/every-method.ts";
import { failureOf, fakeServer } from "./support/fake-fetch.ts";

const statuses = Array.from({ length: 200 }, (_, index) => 400 + index);
const html = "<!doctype html><title>Bad gateway</title>";
const json = JSON.stringify({ code: "internal", detail: "It broke.", request_id: "req_1" });

interface Body {
  readonly text: string | null;
  readonly headers: Record<string, string>;
}

const bodies: Record<string, Body> = {
  "no body": { text: null, headers: {} },
  "content-length 0": { text: null, headers: { "content-length": "0" } },
  "an empty chunked body": { text: "", headers: { "transfer-encoding": "chunked" } },
  HTML: { text: html, headers: { "content-type": "text/html" } },
  "broken JSON": { text: json.slice(0, -3), headers: { "content-type": "application/json" } },
  "a problem": { text: json, headers: { "content-type": "application/problem+json" } },
};

describe.each(Object.entries(bodies))(
  "every method, on every status of 400 to 599 with %s",
  (_, { text, headers }) => {
    it.each(operationIds)("%s rejects with the status", async (id) => {
      for (const status of statuses) {
        const { client } = fakeServer(() => new Response(text, { status, headers }));
        const error = await failureOf(everyMethod[id](client));
        expect(error).toBeInstanceOf(ApiError);
        expect(error).toMatchObject({
          status,
          operationId: id,
          code: text === json ? "internal" : "unknown",
        });
      }
    });
  },
);

describe("on a real connection", () => {
  let server: Server;
  let client: SupportClient;

  beforeAll(async () => {
    server = createServer((request, response) => answer(request.url ?? "", response));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    client = new SupportClient({ baseUrl: `http://127.0.0.1:${port}`, token: "t" });
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it.each(Object.keys(bodies))("each status with %s rejects with it", async (kind) => {
    for (const status of statuses.filter((one) => one !== 407)) {
      const error = await failureOf(
        client.tickets.retrieve(`${status}:${Object.keys(bodies).indexOf(kind)}`),
      );
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ status, code: kind === "a problem" ? "internal" : "unknown" });
    }
  });

  it("cannot tell 407 from a broken connection, for `fetch` keeps it to itself", async () => {
    const error = await failureOf(client.tickets.retrieve("407:5"));
    expect(error).toMatchObject({ kind: "connection", operationId: "getTicket", status: null });
  });

  it("keeps the status of a refusal whose body breaks off", async () => {
    const error = await failureOf(client.tickets.retrieve("502:cut"));
    expect(error).toMatchObject({ kind: "api", status: 502, code: "unknown", body: null });
  });

  it("tells a broken success from a refused call", async () => {
    const error = await failureOf(client.tickets.retrieve("200:cut"));
    expect(error).toMatchObject({ kind: "connection", status: 200, operationId: "getTicket" });
  });
});

/** Answers as the last part of the path says: `status:kind`. */
function answer(url: string, response: ServerResponse): void {
  const [status = "", kind = ""] = decodeURIComponent(url.slice(url.lastIndexOf("/") + 1)).split(":");
  response.statusCode = Number(status);
  if (kind === "cut") {
    response.setHeader("content-length", "500");
    response.write("{");
    setTimeout(() => response.destroy(), 10);
    return;
  }
  const body = Object.values(bodies)[Number(kind)];
  for (const [name, value] of Object.entries(body?.headers ?? {})) response.setHeader(name, value);
  response.end(body?.text ?? undefined);
}
