import { describe, expect, it } from "vitest";
import { engines, useDesk } from "../support/desk.ts";
import { jsonHeaders, pointers, sendRaw } from "./send.ts";

const path = "/customers/cust_abc";

describe.each(engines)("the body on %s", (engine) => {
  const desk = useDesk(engine);
  const put = (body: unknown) => desk.client({ tenant: desk.newTenant() }).put(path, body);

  it.each([
    ['{"nope":1}', "/nope"],
    ['{"name":"A","a/b~c":1}', "/a~1b~0c"],
    ['{"constructor":1}', "/constructor"],
    ['{"name":7}', "/name"],
    ['{"name":""}', "/name"],
    [`{"name":"${"x".repeat(201)}"}`, "/name"],
    ['{"email":"nobody"}', "/email"],
    ['{"metadata":[]}', "/metadata"],
    ['{"__proto__":{"name":"A"}}', "/__proto__"],
    ['{"metadata":{"a":[{"__proto__":1}]}}', "/metadata/a/0/__proto__"],
    ['{"metadata":{"\\u005f_proto__":1}}', "/metadata/__proto__"],
    ['{"metadata":{"__pro\\u0074o__":1}}', "/metadata/__proto__"],
    ['{"name":"a\\u0000b"}', "/name"],
    ['{"metadata":{"a\\u0000":1}}', "/metadata/a\0"],
    ['{"name":"\\ud83d"}', "/name"],
    ['{"metadata":{"list":["fine","\\uDE00\\uD83D"]}}', "/metadata/list/1"],
    ['{"metadata":{"list":[1e308,1e309]}}', "/metadata/list/1"],
    ['{"metadata":{"least":-0.1E+0400}}', "/metadata/least"],
    [`{"metadata":{"long":1${"0".repeat(309)}}}`, "/metadata/long"],
    [`{"metadata":${"[".repeat(80)}${"]".repeat(80)}}`, `/metadata${"/0".repeat(64)}`],
  ])("is refused at the place of the fault: %s", async (text, pointer) => {
    expect(pointers(await put(text))).toContain(pointer);
  });

  it("names every fault at once", async () => {
    const refused = await put({ nope: 1, name: 7, email: "nobody", more: 2 });
    expect([...pointers(refused)].sort()).toEqual(["/email", "/more", "/name", "/nope"]);
  });

  it.each(["[]", "null", '"text"', "7", "true"])("is refused when it is no object: %s", async (text) => {
    const { status, body } = await put(text);
    expect([status, body.code]).toEqual([400, "invalid_request"]);
  });

  it.each(["{", '{"name":"A",}', "{'name':'A'}", "name=A", '{"name":"A"} {}', "\u00a0{}", "NaN", "\n"])(
    "is refused when it is no JSON: %j",
    async (text) => {
      const { status, body } = await put(text);
      expect([status, body.code]).toEqual([400, "invalid_json"]);
    },
  );

  it("is refused when it is not UTF-8", async () => {
    const headers = await jsonHeaders(desk, { tenant: desk.newTenant() });
    for (const bytes of [[0xff], [0xc3, 0x28], [0xed, 0xa0, 0x80], [0xc0, 0x80], [0xf4, 0x90, 0x80, 0x80]]) {
      const body = Uint8Array.from(
        [...'{"name":"'].map((it) => it.charCodeAt(0)).concat(bytes, [0x22, 0x7d]),
      );
      const answer = await sendRaw(desk, `/api/v1/support${path}`, { method: "PUT", headers, body });
      expect([answer.status, answer.body.code]).toEqual([400, "invalid_json"]);
    }
  });

  it("is asked for where there is none, and refused where none belongs", async () => {
    const tenant = desk.newTenant();
    const headers = await jsonHeaders(desk, { tenant });
    const url = "/api/v1/support";
    const none = await sendRaw(desk, `${url}${path}`, { method: "PUT", headers });
    expect([none.status, none.body.code]).toEqual([400, "invalid_request"]);
    const superfluous = await desk.client({ tenant }).post("/sessions/nobody/hold", { why: "lunch" });
    expect([superfluous.status, superfluous.body.code]).toEqual([400, "invalid_request"]);
  });

  it("keeps any other text as it is", async () => {
    const client = desk.client({ tenant: desk.newTenant() });
    const name = " \u0001\u001f'\";--\\ \u202e\ufeff\ufffe e\u0301 \u{1f600}\u{10ffff} ";
    const metadata = { constructor: { prototype: 1 }, "": [null, -0.5, 1e21], "\u2028": name };
    const { status } = await client.put(path, { name, metadata });
    expect(status).toBe(200);
    expect((await client.get(path)).body).toMatchObject({ name, metadata });
  });
});

describe.each(engines)("the address on %s", (engine) => {
  const desk = useDesk(engine);
  const get = (address: string) => desk.client({ tenant: desk.newTenant() }).get(address);

  it.each([
    ["/customers?nope=1", "?nope"],
    ["/customers?limit=1&Limit=1", "?Limit"],
    ["/customers/cust_abc?nope=", "?nope"],
    ["/customers?limit=1&limit=2", "?limit"],
    ["/customers?limit=0", "?limit"],
    ["/customers?limit=201", "?limit"],
    ["/customers?limit=1e1", "?limit"],
    ["/customers?limit=", "?limit"],
    ["/customers?cursor=", "?cursor"],
    ["/sessions?status=open", "?status"],
    ["/sessions?agent_id=a%00b", "?agent_id"],
    ["/kb/search", "?q"],
    ["/kb/search?q=a%00b", "?q"],
    ["/kb/search?q=a&q=b", "?q"],
    ["/kb/search?__proto__=1&q=a", "?__proto__"],
    ["/customers/a%00b", "{customer_id}"],
    ["/customers/a%20b", "{customer_id}"],
    ["/customers/a%2Fb", "{customer_id}"],
    ["/customers/%ED%A0%80", "{customer_id}"],
    [`/customers/${"x".repeat(129)}`, "{customer_id}"],
  ])("is refused at the place of the fault: %s", async (address, pointer) => {
    expect(pointers(await get(address))).toEqual([pointer]);
  });

  it.each(["/customers/%", "/customers/%ZZ", "/kb/search?q=%", "/kb/search?q=%ED%A0%80", "/customers?%00=1"])(
    "never makes the server fail: %s",
    async (address) => {
      expect((await get(address)).status).toBeLessThan(500);
    },
  );

  it("refuses parameters of an operation that has a body, too", async () => {
    const client = desk.client({ tenant: desk.newTenant() });
    expect(pointers(await client.put(`${path}?dry_run=true`, { name: "A" }))).toEqual(["?dry_run"]);
    expect((await client.get(path)).status).toBe(404);
  });
});
