import { describe, expect, it } from "vitest";
import { operations } from "../src/generated/operations.ts";
import { SupportClient } from "../src/index.ts";
import { everyMethod, operationIds } from "./support/every-method.ts";
import { fakeServer, secretToken } from "./support/fake-fetch.ts";

const emptyPage = { data: [], next_cursor: null, has_more: false };

describe.each(operationIds)("%s", (id) => {
  const { method, path, prefix, idempotent } = operations[id];

  it("goes to its address with its method", async () => {
    const { client, requests } = fakeServer(() => Response.json(emptyPage));
    await everyMethod[id](client);
    const [request] = requests;
    expect(requests).toHaveLength(1);
    expect(request?.method).toBe(method.toUpperCase());
    const pattern = `${prefix}${path}`.replaceAll(/\{\w+\}/g, "[\\w.~-]+");
    expect(new URL(request?.url ?? "").pathname).toMatch(new RegExp(`^${pattern}$`));
  });

  it("sends the token unless it is public, and a key when it may be repeated under one", async () => {
    const { client, requests } = fakeServer(() => Response.json(emptyPage));
    await everyMethod[id](client);
    const headers = requests[0]?.headers;
    expect(headers?.get("authorization")).toBe(prefix === "" ? null : `Bearer ${secretToken}`);
    expect(headers?.get("idempotency-key") ?? "none").toMatch(idempotent ? /^[0-9a-f]{32}$/ : /^none$/);
  });
});

it("has a method for each operation and no other", () => {
  const client = new SupportClient({ baseUrl: "http://desk.test", token: "t" });
  const methods = Object.entries(client).flatMap(([resource, value]) => {
    const names = Object.getOwnPropertyNames(Object.getPrototypeOf(value));
    return names.filter((name) => name !== "constructor").map((name) => `${resource}.${name}`);
  });
  const described = operationIds.map((id) => operations[id].sdk);
  expect(methods.sort()).toEqual([...described].sort());
});
