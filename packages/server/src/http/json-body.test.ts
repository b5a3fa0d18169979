import { describe, expect, it } from "vitest";
import { readJsonBody } from "./json-body.ts";

const bom = [0xef, 0xbb, 0xbf];
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

/** Reads a body that comes in these chunks. */
function read(...chunks: readonly (readonly number[])[]): Promise<unknown> {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(Uint8Array.from(chunk));
      controller.close();
    },
  });
  const headers = { "content-type": "application/json" };
  // The DOM's types do not know of `duplex`, without which Node takes no stream.
  const init: RequestInit & { readonly duplex: "half" } = { method: "POST", headers, body, duplex: "half" };
  return readJsonBody(new Request("http://desk.test", init));
}

describe("a body", () => {
  it("of nothing is none, in whatever chunks nothing comes", async () => {
    expect(await read()).toBeUndefined();
    expect(await read([], [])).toBeUndefined();
    expect(await readJsonBody(new Request("http://desk.test", { method: "POST" }))).toBeUndefined();
  });

  it("is one text, though chunks end within a character", async () => {
    const bytes = utf8('{"name":"\u{1f600}é"}');
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      expect(await read(bytes.slice(0, cut), bytes.slice(cut))).toEqual({ name: "\u{1f600}é" });
    }
  });

  it("may begin with a byte order mark, which is no part of it", async () => {
    expect(await read(bom, utf8('{"name":"A"}'))).toEqual({ name: "A" });
    expect(await read(utf8('{"name":"'), bom, utf8('"}'))).toEqual({ name: "\ufeff" });
  });

  it("of a byte order mark alone, or of two, is no JSON", async () => {
    await expect(read(bom)).rejects.toMatchObject({ code: "invalid_json" });
    await expect(read(bom, bom, utf8("{}"))).rejects.toMatchObject({ code: "invalid_json" });
  });

  it.each([
    ["a byte that is none of UTF-8", [0xff]],
    ["an overlong slash", [0xc0, 0xaf]],
    ["half of a surrogate pair", [0xed, 0xa0, 0x80]],
    ["a character that breaks off", [0xf0, 0x9f, 0x98]],
    ["UTF-16", [0xfe, 0xff, 0x00, 0x41]],
  ])("with %s is no JSON", async (_, bytes) => {
    await expect(read([...utf8('"'), ...bytes, 0x22])).rejects.toMatchObject({
      code: "invalid_json",
      message: expect.stringContaining("UTF-8"),
    });
  });

  it("is told apart from one of another type by its header alone", async () => {
    const request = new Request("http://desk.test", { method: "POST", body: "{}" });
    await expect(readJsonBody(request)).rejects.toMatchObject({ code: "unsupported_media_type" });
  });

  it("that is too large is refused though it is a copy whose original nobody reads", async () => {
    const request = new Request("http://desk.test", { method: "POST", body: "x".repeat(70_000) });
    await expect(readJsonBody(request.clone())).rejects.toMatchObject({ code: "payload_too_large" });
  });
});
