import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { verifyWebhook, type WebhookEvent, type WebhookHeaders } from "../../src/webhooks/index.ts";
import { event, now, otherSecret, type SignedHeaders, secret, signed } from "./delivery.ts";

const body = JSON.stringify(event);
const headers = signed(body);
const bytes = new TextEncoder().encode(body);

const verify = (
  rawBody: Parameters<typeof verifyWebhook>[0],
  sent: WebhookHeaders,
  secrets: string | readonly string[] = secret,
): Promise<WebhookEvent> => verifyWebhook(rawBody, sent, secrets, { now });

describe("a delivery that the desk signed", () => {
  it.each([
    ["text", body],
    ["bytes", bytes],
    ["an ArrayBuffer", bytes.buffer],
    ["a Buffer within a larger one", Buffer.from(`..${body}..`).subarray(2, -2)],
    [
      "an ArrayBuffer of another realm",
      runInNewContext("(bytes) => Uint8Array.from(bytes).buffer")([...bytes]),
    ],
    ["bytes of another realm", runInNewContext("(bytes) => Uint8Array.from(bytes)")([...bytes])],
  ])("is accepted as %s", async (_, rawBody) => expect(await verify(rawBody, headers)).toEqual(event));

  it.each<[string, (sent: SignedHeaders) => WebhookHeaders]>([
    ["Headers", (sent) => new Headers(sent)],
    [
      "an object with names in capitals",
      (sent) => Object.fromEntries(Object.entries(sent).map(([name, value]) => [name.toUpperCase(), value])),
    ],
    [
      "an object of lists",
      (sent) => Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, [value]])),
    ],
    ["an object with others beside", (sent) => ({ host: "app.example.com", cookie: undefined, ...sent })],
  ])("is accepted with its headers as %s", async (_, shape) => {
    expect(await verify(body, shape(headers))).toEqual(event);
  });

  it("is accepted with the headers of a Node request", async () => {
    const received: Promise<WebhookEvent>[] = [];
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        received.push(verify(Buffer.concat(chunks), request.headers));
        response.end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body, headers });
    expect(await received[0]).toEqual(event);
    server.close();
  });

  it("may have a type that this version does not know", async () => {
    const newer = JSON.stringify({ ...event, type: "support.newer", more: 1 });
    expect(await verify(newer, signed(newer))).toMatchObject({ type: "support.newer", more: 1 });
  });
});

describe("while the secret is rotated", () => {
  const both = {
    ...headers,
    "webhook-signature": `${signed(body, otherSecret)["webhook-signature"]} ${headers["webhook-signature"]}`,
  };

  it("is accepted by who knows the old one, the new one, or both", async () => {
    for (const secrets of [secret, otherSecret, [secret, otherSecret], [otherSecret]])
      expect(await verify(body, both, secrets)).toEqual(event);
  });

  it("is accepted with one signature by who knows both", async () => {
    expect(await verify(body, headers, [otherSecret, secret])).toEqual(event);
    await expect(verify(body, headers, [otherSecret])).rejects.toMatchObject({ code: "signature_mismatch" });
  });

  it("may have signatures of other versions, but not hundreds before the right one", async () => {
    const own = headers["webhook-signature"];
    const withOthers = { ...headers, "webhook-signature": `v1a,AAAA v2,AAAA v1, v1,%% ${own}` };
    expect(await verify(body, withOthers)).toEqual(event);
    const crowd = { ...headers, "webhook-signature": `${"v1,AAAA ".repeat(200)}${own}` };
    await expect(verify(body, crowd)).rejects.toMatchObject({ code: "signature_mismatch" });
    await expect(
      verify(body, { ...headers, "webhook-signature": own.replace("v1", "v2") }),
    ).rejects.toMatchObject({ code: "signature_mismatch" });
  });
});

describe("the time of sending", () => {
  const at = (seconds: number, toleranceSeconds?: number) =>
    verifyWebhook(body, headers, secret, {
      now: () => now() + seconds * 1000,
      ...(toleranceSeconds === undefined ? {} : { toleranceSeconds }),
    });

  it("may be five minutes off, either way", async () => {
    expect(await at(300)).toEqual(event);
    expect(await at(-300)).toEqual(event);
    await expect(at(301)).rejects.toMatchObject({ code: "timestamp_too_old" });
    await expect(at(-301)).rejects.toMatchObject({ code: "timestamp_too_new" });
    await expect(at(301)).rejects.toThrow("sent 301 s ago by this machine's clock, and 300 s are tolerated");
  });

  it("may be off as much as is said", async () => {
    expect(await at(0, 0)).toEqual(event);
    await expect(at(1, 0)).rejects.toMatchObject({ code: "timestamp_too_old" });
    expect(await at(86_400, Number.POSITIVE_INFINITY)).toEqual(event);
    await expect(at(0, Number.NaN)).rejects.toMatchObject({ kind: "usage" });
    await expect(at(0, -1)).rejects.toMatchObject({ kind: "usage" });
  });

  it("is by the system's clock unless told otherwise", async () => {
    await expect(verifyWebhook(body, headers, secret)).rejects.toMatchObject({ code: "timestamp_too_old" });
  });
});
