import { execFileSync } from "node:child_process";
import { Agent, type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { type OperationId, operations } from "../../../src/generated/operations.ts";
import { bodyOf, operations as documented, exampleOf, operationOf } from "../../contract/contract.ts";
import { startServer, type TestServer } from "../../node/support/server.ts";
import { secret, staffToken } from "../../support/tokens.ts";
import { largestBody } from "../call.ts";
import { type Exchange, exchange } from "./raw-exchange.ts";

const ids = documented.filter(bodyOf).map(({ operationId }) => operationId);
const headersOf = (id: OperationId, token: string): string =>
  `${operations[id].method.toUpperCase()} ${pathOf(id)} HTTP/1.1\r\nHost: desk.test\r\n` +
  `Authorization: Bearer ${token}\r\nContent-Type: application/json\r\n`;
const pathOf = (id: OperationId): string => operations[id].path.replaceAll(/\{\w+\}/g, "nobody");

/** The example of the operation's body, and so much space behind it that it takes as many bytes. */
function bodyOfBytes(id: OperationId, bytes: number): string {
  const example = JSON.stringify(exampleOf(operationOf(id).requestBody));
  return example + " ".repeat(bytes - Buffer.byteLength(example));
}

/** The head, and then for 40 seconds a part again and again. */
async function* goOn(head: string, part: string, milliseconds: number): AsyncGenerator<string> {
  yield head;
  for (let sent = 0; sent < 40_000 / milliseconds; sent += 1) {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    yield part;
  }
}

describe("over the wire, a body", { timeout: 90_000 }, () => {
  const agent = new Agent({ keepAlive: true });
  let server: TestServer;
  let token: string;
  let slow: Promise<Exchange>;
  let endless: Promise<Exchange>;

  beforeAll(async () => {
    const limits = { SUPPORT_RATE_LIMIT: "0", SUPPORT_TENANT_RATE_LIMIT: "0" };
    server = await startServer([], { environment: { SUPPORT_JWT_SECRET: secret, ...limits } });
    token = await staffToken({ tenant: "tenant_1", id: "manager", roles: ["tenant_admin"] }, new Date());
    // These two take half a minute, so they begin now and are looked at last.
    const head = headersOf("upsertCustomer", token);
    slow = exchange(server.port, goOn(`${head}Content-Length: 1000\r\n\r\n{`, " ", 1000), 1);
    const chunk = `4000\r\n${" ".repeat(0x4000)}\r\n`;
    endless = exchange(server.port, goOn(`${head}Transfer-Encoding: chunked\r\n\r\n`, chunk, 20), 1);
  });

  /** Sends a body in one piece or, without a length, in chunks. */
  async function send(id: OperationId, body: string | Buffer, more: Record<string, string>): Promise<number> {
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json", ...more };
    const options = {
      agent,
      port: server.port,
      method: operations[id].method.toUpperCase(),
      path: pathOf(id),
      headers,
    };
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      request(options, resolve).on("error", reject).end(body);
    });
    await text(response);
    return response.statusCode ?? 0;
  }

  it.each(ids)("of %s is taken up to 64 KiB, whether or not it says its length", async (id) => {
    const [less, most, more] = [-1, 0, 1].map((off) => bodyOfBytes(id, largestBody + off)) as [
      string,
      string,
      string,
    ];
    for (const way of [{ "content-length": "" }, { "transfer-encoding": "chunked" }]) {
      const lengthOf = (body: string) =>
        "content-length" in way ? { "content-length": String(body.length) } : way;
      const statuses = [];
      for (const body of [less, most, more]) statuses.push(await send(id, body, lengthOf(body)));
      expect(statuses.slice(0, 2).map((status) => status === 413 || status >= 500)).toEqual([false, false]);
      expect(statuses[2]).toBe(413);
    }
  });

  it.each(ids)("of %s whose end is in doubt is refused, and the connection closed", async (id) => {
    const head = headersOf(id, token);
    const doubts = [
      `${head}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
      `${head}Transfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n0\r\n\r\n`,
      `${head}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} `,
      `${head}Content-Length: 2, 2\r\n\r\n{}`,
      `${head}Content-Length: -2\r\n\r\n{}`,
      `${head}Content-Length: 0x2\r\n\r\n{}`,
      `${head}Transfer-Encoding: chunked, identity\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
      `${head}Transfer-Encoding: xchunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
      `${head}Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n{}\r\n0\r\n\r\n`,
    ];
    for (const doubt of doubts) {
      const { status, isClosed } = await exchange(server.port, [doubt]);
      expect([doubt.slice(head.length), status, isClosed]).toEqual([doubt.slice(head.length), 400, true]);
    }
  });

  it("that is compressed is not unpacked", async () => {
    const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024, " "));
    expect(bomb.length).toBeLessThan(largestBody);
    const before = residentOf(server);
    for (const id of ids) {
      for (const encoding of ["gzip", "deflate", "br", "gzip, gzip"]) {
        expect(await send(id, bomb, { "content-encoding": encoding })).toBe(400);
      }
    }
    expect(residentOf(server) - before).toBeLessThan(20 * 1024);
  });

  it("that is far too large takes no memory, however many there are", async () => {
    const large = Buffer.alloc(8 * 1024 * 1024, " ");
    const head = headersOf("createTicket", token);
    const ways = [
      `${head}Content-Length: ${large.length}\r\n\r\n`,
      `${head}Transfer-Encoding: chunked\r\n\r\n800000\r\n`,
    ];
    const sendBoth = async (): Promise<void> => {
      for (const way of ways) expect((await exchange(server.port, [way, large], 300)).status).toBe(413);
    };
    // What comes after the refusal is read and thrown away. Node collects that garbage only now and then, so it is looked
    // at when it has done so and room that was made once is used again.
    for (let time = 0; time < 10; time += 1) await sendBoth();
    const before = residentOf(server);
    for (let time = 0; time < 10; time += 1) await sendBoth();
    expect(residentOf(server) - before).toBeLessThan(20 * 1024);
  });

  it("that never ends is refused at the limit, and the connection closed", async () => {
    const { status, isClosed } = await endless;
    expect([status, isClosed]).toEqual([413, true]);
  });

  it("that comes a byte a second is not waited for", async () => {
    const { status, isClosed } = await slow;
    expect([status, isClosed]).toEqual([408, true]);
    expect(await send("upsertCustomer", '{"name":"A"}', {})).toBe(200);
  });
});

/** The memory of the server's process, in KiB. */
function residentOf({ child }: TestServer): number {
  return Number(execFileSync("ps", ["-o", "rss=", "-p", String(child.pid)]).toString());
}
