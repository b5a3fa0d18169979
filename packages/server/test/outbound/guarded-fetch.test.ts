import type { RequestListener } from "node:http";
import tls from "node:tls";
import { afterEach, describe, expect, it } from "vitest";
import { type GuardedFetchOptions, guardedFetch } from "../../src/node/index.ts";
import { fakeDns } from "./fake-dns.ts";
import { certificate, type Receiver, startReceiver } from "./receiver.ts";

const receivers: Receiver[] = [];

afterEach(async () => {
  await Promise.all(receivers.splice(0).map((receiver) => receiver.close()));
});

async function receive(
  answer: RequestListener,
  secure = false,
): Promise<Receiver & { readonly url: string }> {
  const receiver = await startReceiver(answer, secure);
  receivers.push(receiver);
  return { ...receiver, url: `${secure ? "https" : "http"}://localhost:${receiver.port}/` };
}

const lookup = fakeDns(() => ["127.0.0.1"]);
const guarded = (options: GuardedFetchOptions = {}) =>
  guardedFetch({ allowLoopback: true, lookup, ...options });

const echo: RequestListener = (request, response) => {
  response.writeHead(201, "Taken", {
    "x-method": request.method,
    "x-header": request.headers["x-sent"] ?? "",
  });
  request.pipe(response);
};

describe("the guarded fetch", () => {
  it("sends what it is given and answers what the host says", async () => {
    const { url } = await receive(echo);
    const answer = await guarded()(url, { method: "PUT", body: "Grüße", headers: { "X-Sent": "yes" } });
    expect([answer.status, answer.statusText, answer.ok]).toEqual([201, "Taken", true]);
    expect([answer.headers.get("x-method"), answer.headers.get("x-header")]).toEqual(["PUT", "yes"]);
    expect(await answer.text()).toBe("Grüße");
  });

  it("takes a request, and answers without a body", async () => {
    const { url } = await receive((request, response) => {
      response.writeHead(request.method === "DELETE" ? 204 : 500).end();
    });
    const answer = await guarded()(new Request(url, { method: "DELETE" }));
    expect([answer.status, answer.body]).toEqual([204, null]);
  });

  it("keeps connections, to the address that was judged", async () => {
    const { url, connections } = await receive(echo);
    const call = guarded();
    for (let count = 0; count < 3; count++) await (await call(url, { method: "POST", body: "a" })).text();
    expect(connections()).toBe(1);
  });

  it("trusts a certificate for its own name alone", async () => {
    const before = tls.getCACertificates();
    const { url } = await receive(echo, true);
    await expect(guarded()(url)).rejects.toMatchObject({ code: "certificate_refused" });
    tls.setDefaultCACertificates([...before, certificate]);
    expect((await guarded()(url)).status).toBe(201);
    const other = url.replace("localhost", "127.0.0.1");
    await expect(guarded()(other)).rejects.toMatchObject({ code: "certificate_refused" });
    tls.setDefaultCACertificates(before);
  });
});

describe("a host that takes its time", () => {
  const options = { timeoutSeconds: 0.3 };

  it("is given up before it answers", async () => {
    const { url } = await receive(() => undefined);
    const call = guarded(options)(url);
    await expect(call).rejects.toMatchObject({ code: "timed_out" });
    await expect(call).rejects.toThrow("The host did not answer in full within 0.3 s.");
  });

  it("is given up in the middle of its body, also when nobody reads that", async () => {
    const closed: string[] = [];
    const { url } = await receive((request, response) => {
      const drip = setInterval(() => response.write("."), 20);
      response.on("close", () => {
        clearInterval(drip);
        closed.push(request.url ?? "");
      });
    });
    const answer = await guarded(options)(`${url}read`);
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toMatchObject({ code: "timed_out" });
    await guarded(options)(`${url}unread`);
    await expect.poll(() => closed).toEqual(["/read", "/unread"]);
  });

  it("is left as soon as the caller wants no more of its answer", async () => {
    let closed = false;
    const { url } = await receive((_, response) => {
      response.once("close", () => {
        closed = true;
      });
      response.write("the beginning");
    });
    const reader = (await guarded()(url)).body?.getReader();
    await reader?.read();
    const rest = reader?.read();
    // By then the next part is waited for.
    await new Promise((resolve) => setTimeout(resolve, 50));
    await Promise.all([reader?.cancel(), expect.poll(() => closed).toBe(true)]);
    expect(await rest).toMatchObject({ done: true });
  });

  it("is left when the caller gives up, with the caller's reason", async () => {
    const { url } = await receive(() => undefined);
    const reason = new Error("closing");
    const controller = new AbortController();
    const call = guarded()(url, { signal: controller.signal });
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
    await expect(guarded()(url, { signal: controller.signal })).rejects.toBe(reason);
  });
});

describe("a host that answers too much", () => {
  it("is cut off at the limit", async () => {
    let sent = 0;
    const chunk = Buffer.alloc(16 * 1024);
    const { url } = await receive((_, response) => {
      const pour = (): void => {
        while (!response.destroyed && response.write(chunk)) sent += chunk.length;
      };
      response.on("drain", pour);
      pour();
    });
    const answer = await guarded({ maxAnswerBytes: 100_000 })(url);
    await expect(answer.arrayBuffer()).rejects.toMatchObject({ code: "answer_too_large" });
    expect(sent).toBeLessThan(20 * 1024 * 1024);
  });

  it("may answer up to the limit", async () => {
    const { url } = await receive((_, response) => response.end("a".repeat(1000)));
    expect((await (await guarded({ maxAnswerBytes: 1000 })(url)).text()).length).toBe(1000);
    const longer = await guarded({ maxAnswerBytes: 999 })(url);
    await expect(longer.text()).rejects.toMatchObject({ code: "answer_too_large" });
  });
});

describe("what comes to nothing", () => {
  it.each([
    ["no HTTP", "SSH-2.0-OpenSSH_9.9\r\n", "answer_unreadable"],
    ["a status that is none", "HTTP/1.1 999 What\r\n\r\n", "answer_unreadable"],
    ["nothing", "", "connection_failed"],
  ])("is a host that says %s", async (_, said, code) => {
    const { url } = await receive((request) => request.socket.end(said));
    await expect(guarded()(url)).rejects.toMatchObject({ name: "OutboundError", code });
  });

  it("is a name that does not exist, and a port that nobody listens on; the message shows no address", async () => {
    const none = guarded({ lookup: fakeDns(() => undefined) });
    await expect(none("https://hooks.example.com/")).rejects.toMatchObject({ code: "name_not_found" });
    const empty = guarded({ lookup: fakeDns(() => []) });
    await expect(empty("https://hooks.example.com/")).rejects.toMatchObject({ code: "name_not_found" });
    const { url, close } = await receive(echo);
    await close();
    const call = guarded()(url);
    await expect(call).rejects.toMatchObject({ code: "connection_failed" });
    await expect(call).rejects.toThrow("The connection failed or was cut.");
  });
});
