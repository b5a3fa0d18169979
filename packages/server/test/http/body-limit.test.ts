import { describe, expect, it } from "vitest";
import { useDesk } from "../support/desk.ts";
import { jsonHeaders, sendRaw } from "./send.ts";

const limit = 64 * 1024;
const path = "/api/v1/support/customers/cust_abc";

/** A JSON body of exactly this many bytes. */
function bodyOf(bytes: number): string {
  const rest = '{"metadata":{"text":""}}';
  return rest.replace('""', `"${"x".repeat(bytes - rest.length)}"`);
}

/** A body that nobody should read, and how often it was asked for more. */
function unreadBody(): { readonly body: ReadableStream<Uint8Array>; readonly pulls: () => number } {
  let pulls = 0;
  const pull = (): void => {
    pulls += 1;
  };
  return { body: new ReadableStream({ pull }, { highWaterMark: 0 }), pulls: () => pulls };
}

function inChunks(text: string, size = 1000): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + size));
      at += size;
    },
  });
}

describe("a body", () => {
  const desk = useDesk("SQLite");

  async function put(body: string | ReadableStream<Uint8Array>, more: Record<string, string> = {}) {
    const headers = { ...(await jsonHeaders(desk, { tenant: desk.newTenant() })), ...more };
    const { status, body: answer } = await sendRaw(desk, path, { method: "PUT", headers, body });
    return { status, code: answer.code };
  }
  const tooLarge = { status: 413, code: "payload_too_large" };

  it("of exactly 64 KiB is taken, one byte more is not", async () => {
    expect(bodyOf(limit)).toHaveLength(limit);
    expect((await put(bodyOf(limit))).status).toBe(200);
    expect(await put(bodyOf(limit + 1))).toEqual(tooLarge);
  });

  it("is measured in bytes, not in characters", async () => {
    const body = JSON.stringify({ metadata: { text: "\u{1f600}".repeat(limit / 4) } });
    expect(await put(body)).toEqual(tooLarge);
  });

  it("in chunks and without a length is held to the same limit", async () => {
    expect((await put(inChunks(bodyOf(limit)))).status).toBe(200);
    expect(await put(inChunks(bodyOf(limit + 1)))).toEqual(tooLarge);
  });

  it("that is larger than its Content-Length says is held to the limit as it comes", async () => {
    expect(await put(inChunks(bodyOf(limit + 1)), { "content-length": "10" })).toEqual(tooLarge);
  });

  it("is not read at all when its Content-Length is too large", async () => {
    const { body, pulls } = unreadBody();
    expect(await put(body, { "content-length": String(limit + 1) })).toEqual(tooLarge);
    expect(pulls()).toBe(0);
  });

  it("without an end is read no further than the limit", async () => {
    let sent = 0;
    let cancelled = false;
    const chunk = new Uint8Array(1024).fill(0x20);
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += chunk.length;
        controller.enqueue(chunk);
      },
      cancel: () => {
        cancelled = true;
      },
    });
    expect(await put(body)).toEqual(tooLarge);
    expect(sent).toBeLessThanOrEqual(limit + 4 * chunk.length);
    expect(cancelled).toBe(true);
  });

  it("is not read before the caller is known", async () => {
    const { body, pulls } = unreadBody();
    const headers = { "content-type": "application/json" };
    expect((await sendRaw(desk, path, { method: "PUT", headers, body })).status).toBe(401);
    expect(pulls()).toBe(0);
  });
});

describe("a body of the media type", () => {
  const desk = useDesk("SQLite");

  async function put(type: string | undefined) {
    const { "content-type": _, ...headers } = await jsonHeaders(desk, { tenant: desk.newTenant() });
    const body = new TextEncoder().encode('{"name":"A"}');
    const typed = type === undefined ? headers : { ...headers, "content-type": type };
    return await sendRaw(desk, path, { method: "PUT", headers: typed, body });
  }

  it.each([
    "application/json",
    "application/json; charset=utf-8",
    "APPLICATION/JSON",
    "application/json;charset=utf8",
  ])("%s is taken", async (type) => {
    expect((await put(type)).status).toBe(200);
  });

  it.each([
    undefined,
    "text/plain",
    "text/json",
    "application/jsonp",
    "application/json, text/html",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=json",
    "text/plain; a=application/json",
  ])("%s is refused", async (type) => {
    const { status, body } = await put(type);
    expect([status, body.code]).toEqual([415, "unsupported_media_type"]);
  });
});
