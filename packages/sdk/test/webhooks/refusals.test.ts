import { inspect } from "node:util";
import fc from "fast-check";
import { Webhook } from "standardwebhooks";
import { describe, expect, it, vi } from "vitest";
import { isSupportClientError, verifyWebhook, WebhookError } from "../../src/webhooks/index.ts";
import { event, now, otherSecret, secret, sentAt, signed } from "./delivery.ts";

const body = JSON.stringify(event);
const headers = signed(body);

/** The same as in a program without types. */
const verify = (...[rawBody, sent, secrets = secret]: unknown[]): Promise<unknown> =>
  verifyWebhook(rawBody as string, sent as Headers, secrets as string, { now });

async function failureOf(call: Promise<unknown>): Promise<WebhookError> {
  const failure = await call.then(
    () => new Error("accepted"),
    (error: unknown) => error,
  );
  if (failure instanceof WebhookError) return failure;
  throw failure;
}

describe("a body that is not raw", () => {
  it.each([
    ["an object", event, "The body is already parsed."],
    ["a list", [1], "The body is already parsed."],
    ["nothing", undefined, "The body is missing."],
    ["null", null, "The body is missing."],
    ["a number", 42, "The body is a number."],
    ["a request", new Request("http://app.example.com"), "The body is a Request."],
    ["a stream", new Response("{}").body, "The body is a ReadableStream."],
  ])("is refused as %s, with what to pass instead", async (_, rawBody, told) => {
    const failure = await failureOf(verify(rawBody, headers));
    expect(failure.code).toBe("body_not_raw");
    expect(failure.message).toContain(told);
    expect(failure.message).toContain("`await c.req.text()` in Hono");
  });
});

describe("what was changed on the way", () => {
  it("is refused, whichever byte it is", async () => {
    const bytes = new TextEncoder().encode(body);
    for (const index of bytes.keys()) {
      const changed = bytes.slice();
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect((await failureOf(verify(changed, headers))).code).toBe("signature_mismatch");
    }
    expect((await failureOf(verify(`${body} `, headers))).code).toBe("signature_mismatch");
  });

  it.each([
    ["another id", { ...headers, "webhook-id": "evt_2" }],
    ["another time", { ...headers, "webhook-timestamp": String(sentAt.getTime() / 1000 + 1) }],
    ["a signature of another secret", signed(body, otherSecret)],
    ["a cut signature", { ...headers, "webhook-signature": headers["webhook-signature"].slice(0, -8) }],
    ["no signature at all", { ...headers, "webhook-signature": "v1," }],
  ])("is refused with %s", async (_, sent) => {
    expect((await failureOf(verify(body, sent))).code).toBe("signature_mismatch");
  });

  it("is refused without one of its headers, and with one twice", async () => {
    for (const name of Object.keys(headers)) {
      for (const value of [undefined, "", [], ["1", "2"]]) {
        const failure = await failureOf(verify(body, { ...headers, [name]: value }));
        expect([failure.code, failure.message.includes(name)]).toEqual(["missing_header", true]);
      }
    }
    for (const sent of [undefined, null, {}, new Headers()])
      expect((await failureOf(verify(body, sent))).code).toBe("missing_header");
  });

  it.each(["1769283000.5", "-1", "1e9", " ", "soon", "Sat, 24 Jan 2026 19:30:00 GMT", "9".repeat(30)])(
    "is refused with the time %j",
    async (timestamp) => {
      const failure = await failureOf(verify(body, { ...headers, "webhook-timestamp": timestamp }));
      expect(failure.code).toBe("invalid_timestamp");
    },
  );

  it.each(["", "null", "[]", "{", '{"type":"support.escalation"}', '"text"'])(
    "is refused when it is %j, though signed",
    async (text) => expect((await failureOf(verify(text, signed(text)))).code).toBe("invalid_event"),
  );
});

describe("a secret that is none", () => {
  it.each([undefined, null, "", [], [undefined], 42, "whsec_", "whsec_a b%", "whsec_c2hvcnQ="])(
    "is refused: %j",
    async (secrets) => {
      // A default parameter stands in for undefined.
      const call = verifyWebhook(body, headers, secrets as string, { now });
      expect((await failureOf(call)).code).toBe("invalid_secret");
    },
  );
});

describe("whatever headers come", () => {
  const name = fc.constantFrom("webhook-id", "webhook-timestamp", "webhook-signature", "Webhook-Signature");
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...Object.values(headers)));
  const value = fc.oneof(text, fc.array(text), fc.constant(undefined));

  it("is accepted as it was signed or refused with a code, and never fails otherwise", async () => {
    const tampered = fc.dictionary(name, value).map((changes) => ({ ...headers, ...changes }));
    const run = async (sent: Record<string, unknown>): Promise<void> => {
      const answer = await verify(body, sent).catch((error: unknown) => error);
      if (answer instanceof WebhookError) return;
      const values = Object.values(sent).flat();
      expect([answer, values]).toEqual([event, expect.arrayContaining(Object.values(headers))]);
    };
    await fc.assert(fc.asyncProperty(fc.oneof(tampered, fc.dictionary(name, value)), run), { numRuns: 1000 });
  });
});

describe("no failure", () => {
  it("shows the secret, the signature or the body", async () => {
    const marks = [secret.slice(6), secret.slice(6, 20), headers["webhook-signature"].slice(3), "Chef"];
    const calls = [
      () => verify(`${body} `, headers),
      () => verify(event, headers),
      () => verify(body, {}),
      () => verify(body, headers, `${secret}%`),
      () => verify(body, headers, [secret.slice(0, 12)]),
      () => verifyWebhook(body, headers, secret),
    ];
    for (const call of calls) {
      const failure = await failureOf(call());
      expect(isSupportClientError(failure)).toBe(true);
      const shown = [
        JSON.stringify(failure),
        String(failure),
        inspect(failure, { depth: 9 }),
        failure.stack,
      ].join();
      for (const mark of marks) expect(shown).not.toContain(mark);
      expect(JSON.parse(JSON.stringify(failure))).toMatchObject({ name: "WebhookError", code: failure.code });
    }
  });
});

it("accepts and refuses what the standardwebhooks package does", async () => {
  vi.useFakeTimers({ now: sentAt, toFake: ["Date"] });
  const theirs = new Webhook(secret);
  const byte = fc.nat({ max: body.length - 1 });
  const change = fc.record({
    at: fc.option(byte),
    sender: fc.constantFrom(secret, otherSecret),
    shift: fc.integer({ min: -400, max: 400 }),
  });
  const run = async ({
    at,
    sender,
    shift,
  }: {
    at: number | null;
    sender: string;
    shift: number;
  }): Promise<void> => {
    const time = new Date(sentAt.getTime() + shift * 1000);
    const sent = {
      ...headers,
      "webhook-timestamp": String(time.getTime() / 1000),
      "webhook-signature": new Webhook(sender).sign("evt_1", time, body),
    };
    const received = at === null ? body : `${body.slice(0, at)}~${body.slice(at + 1)}`;
    const expected = await Promise.resolve()
      .then(() => theirs.verify(received, sent))
      .then(
        () => true,
        () => false,
      );
    expect(
      await verify(received, sent).then(
        () => true,
        () => false,
      ),
    ).toBe(expected);
  };
  await fc.assert(fc.asyncProperty(change, run), { numRuns: 500 });
  vi.useRealTimers();
});
