import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { shedding } from "./shedding.ts";

/** Calls that were let in and are not answered yet. */
const held: ServerResponse[] = [];
const outOfShare = new Set<string>();
let shed = 0;
const options = {
  callerOf: (header: string) => /^token of (.*)/.exec(header)?.[1],
  hasShare: (name: string) => !outOfShare.has(name),
  onShed: () => {
    shed += 1;
  },
};
const server = createServer(shedding((_incoming, outgoing) => held.push(outgoing), options));
let url = "";
let asked = 0;
server.on("request", (_incoming, outgoing) => {
  asked += 1;
  outgoing.once("close", () => {
    if (!outgoing.writableFinished) server.emit("cut");
  });
});

beforeEach(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  answerHeld();
  server.closeAllConnections();
  server.close();
  await once(server, "close");
});

function answerHeld(): void {
  for (const outgoing of held.splice(0)) outgoing.end("answered");
}

const by = (caller: string) => ({ headers: { authorization: `token of ${caller}` } });

/** So many calls of three callers that are let in and stay unanswered. */
async function occupy(count: number): Promise<readonly Promise<Response>[]> {
  const calls = Array.from({ length: count }, (_, at) => fetch(`${url}/tickets`, by(`caller ${at % 3}`)));
  while (held.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
  return calls;
}

it("refuses the call that is one too many, with the time after which to come again", async () => {
  const calls = await occupy(448);
  const before = shed;
  const refused = await fetch(`${url}/tickets`);
  expect(shed).toBe(before + 1);
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "1"]);
  expect(refused.headers.get("content-type")).toBe("application/problem+json");
  expect(await refused.json()).toMatchObject({
    status: 503,
    code: "unavailable",
    request_id: refused.headers.get("x-request-id"),
  });
  answerHeld();
  for (const call of calls) expect((await call).status).toBe(200);
});

it("takes calls again as soon as others are answered, and those that were cut off count no more", async () => {
  const calls = await occupy(447);
  const leaving = new AbortController();
  const left = fetch(`${url}/tickets`, { signal: leaving.signal }).catch(() => "left");
  while (held.length < 448) await new Promise((resolve) => setTimeout(resolve, 5));
  expect((await fetch(`${url}/tickets`)).status).toBe(503);
  leaving.abort();
  expect(await left).toBe("left");
  await once(held[447] as ServerResponse, "close");
  const next = fetch(`${url}/tickets`);
  while (held.length < 449) await new Promise((resolve) => setTimeout(resolve, 5));
  answerHeld();
  expect((await next).status).toBe(200);
  for (const call of calls) expect((await call).status).toBe(200);
});

it("lets the probes of whoever runs the server through, and nothing that only looks like one", async () => {
  const calls = await occupy(448);
  const probes = [fetch(`${url}/healthz`), fetch(`${url}/readyz?deep=1`)];
  while (held.length < 450) await new Promise((resolve) => setTimeout(resolve, 5));
  expect((await fetch(`${url}/healthz/../tickets`)).status).toBe(503);
  expect((await fetch(`${url}/healthzz`)).status).toBe(503);
  answerHeld();
  for (const probe of probes) expect((await probe).status).toBe(200);
  for (const call of calls) expect((await call).status).toBe(200);
});

it("leaves room for others when one caller has many calls", async () => {
  const of = (caller: string) => fetch(`${url}/tickets`, by(caller));
  const loud = Array.from({ length: 192 }, () => of("loud"));
  while (held.length < 192) await new Promise((resolve) => setTimeout(resolve, 5));
  expect((await of("loud")).status).toBe(503);
  const other = of("quiet");
  while (held.length < 193) await new Promise((resolve) => setTimeout(resolve, 5));
  answerHeld();
  for (const call of [...loud, other]) expect((await call).status).toBe(200);
  const again = of("loud");
  while (held.length < 1) await new Promise((resolve) => setTimeout(resolve, 5));
  answerHeld();
  expect((await again).status).toBe(200);
});

it("counts tokens that nobody knows apart from a tenant that is called like one", async () => {
  const unknown = Array.from({ length: 192 }, () =>
    fetch(`${url}/tickets`, { headers: { authorization: "loud" } }),
  );
  while (held.length < 192) await new Promise((resolve) => setTimeout(resolve, 5));
  const known = fetch(`${url}/tickets`, by("loud"));
  while (held.length < 193) await new Promise((resolve) => setTimeout(resolve, 5));
  answerHeld();
  for (const call of [...unknown, known]) expect((await call).status).toBe(200);
});

it("refuses the calls of one who had his share, and only his", async () => {
  outOfShare.add("loud");
  expect((await fetch(`${url}/tickets`, by("loud"))).status).toBe(503);
  const other = fetch(`${url}/tickets`, by("quiet"));
  while (held.length < 1) await new Promise((resolve) => setTimeout(resolve, 5));
  answerHeld();
  expect((await other).status).toBe(200);
});

it("keeps a refusal back, so that whoever was refused does not come again at once", async () => {
  const calls = await occupy(448);
  const started = performance.now();
  expect((await fetch(`${url}/tickets`)).status).toBe(503);
  expect(performance.now() - started).toBeGreaterThan(900);
  answerHeld();
  for (const call of calls) expect((await call).status).toBe(200);
});

it("answers the refusals of one caller one by one, and those of another meanwhile", async () => {
  outOfShare.add("loud").add("other");
  onTestFinished(() => outOfShare.clear());
  const answeredAfter = async (caller: string): Promise<number> => {
    const started = performance.now();
    const { status } = await fetch(`${url}/tickets`, by(caller));
    expect(status).toBe(503);
    return performance.now() - started;
  };
  const loud = Array.from({ length: 500 }, () => answeredAfter("loud"));
  const other = await answeredAfter("other");
  const times = (await Promise.all(loud)).toSorted((a, b) => a - b);
  expect((times[450] ?? 0) - (times[50] ?? 0)).toBeGreaterThan(700);
  expect(other).toBeLessThan(times[400] ?? 0);
});

it("keeps no place in the line for those who hung up", async () => {
  outOfShare.add("loud");
  onTestFinished(() => outOfShare.clear());
  asked = 0;
  const leaving = new AbortController();
  const left = Array.from({ length: 600 }, () =>
    fetch(`${url}/tickets`, { ...by("loud"), signal: leaving.signal }).catch(() => "left"),
  );
  while (asked < 600) await new Promise((resolve) => setTimeout(resolve, 5));
  leaving.abort();
  for (const call of left) expect(await call).toBe("left");
  const started = performance.now();
  expect((await fetch(`${url}/tickets`, by("loud"))).status).toBe(503);
  expect(performance.now() - started).toBeLessThan(2000);
});

it("keeps a refusal back for a second when the one before it hung up", async () => {
  outOfShare.add("loud");
  onTestFinished(() => outOfShare.clear());
  asked = 0;
  const leaving = new AbortController();
  const left = fetch(`${url}/tickets`, { ...by("loud"), signal: leaving.signal }).catch(() => "left");
  while (asked < 1) await new Promise((resolve) => setTimeout(resolve, 5));
  await new Promise((resolve) => setTimeout(resolve, 500));
  const started = performance.now();
  const next = fetch(`${url}/tickets`, by("loud"));
  while (asked < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  leaving.abort();
  expect(await left).toBe("left");
  expect((await next).status).toBe(503);
  expect(performance.now() - started).toBeGreaterThan(900);
});

describe("of the calls that one caller makes at once", () => {
  /** Time stands still; a hundred calls have come in, of which one can be cut off. */
  async function askAtOnce() {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    asked = 0;
    const first = Array.from({ length: 80 }, () => fetch(`${url}/tickets`, by("eager")));
    await until(() => asked === 80);
    const leaving = new AbortController();
    const cut = fetch(`${url}/tickets`, { ...by("eager"), signal: leaving.signal }).catch(() => "left");
    await until(() => asked === 81);
    const others = Array.from({ length: 19 }, () => fetch(`${url}/tickets`, by("eager")));
    await until(() => asked === 100);
    return { calls: [...first, ...others], cut, leaving };
  }

  async function until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise((resolve) => setImmediate(resolve));
  }

  it("begins eighty, and one more when one of these has ended", async () => {
    const { calls, cut } = await askAtOnce();
    expect(held).toHaveLength(80);
    for (const outgoing of held.splice(0, 5)) outgoing.end("answered");
    await until(() => held.length === 80);
    answerHeld();
    await until(() => held.length === 15);
    answerHeld();
    for (const call of [...calls, cut]) expect(await call).toMatchObject({ status: 200 });
  });

  it("begins the others after a tenth of a second, however long the first ones take", async () => {
    const { calls } = await askAtOnce();
    vi.advanceTimersByTime(99);
    expect(held).toHaveLength(80);
    vi.advanceTimersByTime(1);
    expect(held).toHaveLength(100);
    answerHeld();
    for (const call of calls) expect((await call).status).toBe(200);
  });

  it("never begins one that was cut off while it waited", async () => {
    const { calls, cut, leaving } = await askAtOnce();
    const closed = once(server, "cut");
    leaving.abort();
    expect(await cut).toBe("left");
    await closed;
    vi.advanceTimersByTime(100);
    expect(held).toHaveLength(99);
    answerHeld();
    for (const call of calls) expect((await call).status).toBe(200);
  });
});
