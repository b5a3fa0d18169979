import { expect, test } from "vitest";
import { patientFetch } from "./patient-fetch.ts";

const refusal = () => new Response("slower", { status: 429, headers: { "retry-after": "0.01" } });

test("tries again after a 429, with the same body", async () => {
  const bodies: string[] = [];
  const fetch = patientFetch(async (request) => {
    bodies.push(await request.text());
    return bodies.length < 3 ? refusal() : new Response("done");
  }, new AbortController().signal);
  const response = await fetch(new Request("http://desk.test/", { method: "POST", body: "hello" }));
  expect(await response.text()).toBe("done");
  expect(bodies).toEqual(["hello", "hello", "hello"]);
});

test("gives up when the run is interrupted", async () => {
  const controller = new AbortController();
  const fetch = patientFetch(() => {
    controller.abort(new Error("interrupted"));
    return Promise.resolve(refusal());
  }, controller.signal);
  await expect(fetch(new Request("http://desk.test/"))).rejects.toThrow("interrupted");
});
