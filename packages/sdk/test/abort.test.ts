import { describe, expect, it, vi } from "vitest";
import { AbortError } from "../src/index.ts";
import { failureOf, fakeServer } from "./support/fake-fetch.ts";

const never = (): Promise<Response> => new Promise(() => {});

describe("a call with a signal", () => {
  it("rejects when it is aborted, even if fetch does not heed the signal", async () => {
    const { client } = fakeServer(never);
    const controller = new AbortController();
    const failure = failureOf(client.tickets.retrieve("tick_1", { signal: controller.signal }));
    controller.abort();
    const error = await failure;
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ name: "AbortError", kind: "abort", cause: { name: "AbortError" } });
  });

  it("passes the abort on to fetch", async () => {
    const { client, requests } = fakeServer(never);
    const controller = new AbortController();
    const failure = failureOf(client.tickets.retrieve("tick_1", { signal: controller.signal }));
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    controller.abort(new Error("changed my mind"));
    expect(await failure).toMatchObject({ name: "AbortError", cause: { message: "changed my mind" } });
    expect(requests[0]?.signal.aborted).toBe(true);
  });

  it("is named a time-out when that is what it was", async () => {
    const { client } = fakeServer(never);
    const error = await failureOf(client.agents.list({}, { signal: AbortSignal.timeout(5) }));
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ name: "TimeoutError", message: "The call was aborted." });
  });

  it("sends nothing and asks for no token when it is aborted already", async () => {
    const token = vi.fn(() => "t");
    const { client, requests } = fakeServer(never, { token });
    expect(await failureOf(client.sessions.hold("s", { signal: AbortSignal.abort() }))).toBeInstanceOf(
      AbortError,
    );
    expect(token).not.toHaveBeenCalled();
    expect(requests).toEqual([]);
  });

  it("rejects while the token is being fetched, and sends nothing later", async () => {
    const controller = new AbortController();
    const token = (): Promise<string> => new Promise((resolve) => setTimeout(() => resolve("t"), 5));
    const { client, requests } = fakeServer(never, { token });
    const failure = failureOf(client.sessions.hold("s", { signal: controller.signal }));
    controller.abort();
    expect(await failure).toBeInstanceOf(AbortError);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(requests).toEqual([]);
  });

  it("rejects while the body is being read", async () => {
    const stalled = new ReadableStream({ start: (sink) => sink.enqueue(new TextEncoder().encode("{")) });
    const { client } = fakeServer(() => new Response(stalled));
    expect(await failureOf(client.agents.list({}, { signal: AbortSignal.timeout(5) }))).toBeInstanceOf(
      AbortError,
    );
  });
});
