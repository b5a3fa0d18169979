import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { SupportError } from "../errors.ts";
import { type ErrorCode, errorStatus } from "../generated/errors.ts";
import type { Environment } from "./environment.ts";
import { answerProblem, isUnexpected, problemResponse } from "./problem.ts";

/** The answer of an app whose only address fails with the error. */
async function answered(error: unknown): Promise<Response> {
  const app = new Hono<Environment>();
  app.get("/", (c) => {
    c.set("requestId", "req_1");
    return answerProblem(c, error);
  });
  return await app.request("/");
}

const codes = Object.keys(errorStatus) as ErrorCode[];

describe("a problem", () => {
  it.each(codes)("of code %s has its status and nothing but what was said", async (code) => {
    const response = await answered(new SupportError(code, "It did not work. Try another way."));
    expect(response.status).toBe(errorStatus[code]);
    expect(response.headers.get("www-authenticate")).toBe(code === "unauthenticated" ? "Bearer" : null);
    expect(await response.json()).toEqual({
      type: `urn:olympus-support:error:${code}`,
      title: expect.stringMatching(/^[A-Z][a-z ]+$/),
      status: response.status,
      code,
      detail: "It did not work. Try another way.",
      request_id: "req_1",
    });
  });

  it("carries the faults, the time to wait and the latest version", async () => {
    const errors = [{ pointer: "/name", message: "Send a name." }];
    const error = new SupportError("precondition_failed", "It has changed.", {
      errors,
      retryAfter: 7,
      version: 12,
    });
    const { headers, body } = await readProblem(error);
    expect([headers.get("retry-after"), headers.get("etag")]).toEqual(["7", '"12"']);
    expect(body).toMatchObject({ code: "precondition_failed", errors });
  });

  it("of a host says what the desk's own says", async () => {
    const error = new SupportError("rate_limited", "Too many calls.", { retryAfter: 7 });
    const [own, hosts] = [await readProblem(error), problemResponse(error, "req_1")];
    expect(await hosts.json()).toEqual(own.body);
    expect(hosts.headers.get("x-request-id")).toBe("req_1");
    for (const name of ["content-type", "retry-after"]) {
      expect(hosts.headers.get(name)).toBe(own.headers.get(name));
    }
  });

  it("never tells the cause", async () => {
    const cause = new Error("password of the database");
    const { body } = await readProblem(new SupportError("not_found", "There is nothing.", { cause }));
    expect(JSON.stringify(body)).not.toContain("password");
  });
});

async function readProblem(error: unknown) {
  const response = await answered(error);
  const body: unknown = await response.json();
  return { headers: response.headers, body };
}

it.each([new Error("no"), new TypeError("no"), "no", null, { code: "not_found", message: "no" }])(
  "what nobody meant to throw is internal and for the log: %s",
  async (thrown) => {
    expect(isUnexpected(thrown)).toBe(true);
    expect((await readProblem(thrown)).body).toMatchObject({ status: 500, code: "internal" });
  },
);

it("what was meant is not for the log", () => {
  expect(isUnexpected(new SupportError("internal", "It broke."))).toBe(false);
});
