import { createServer } from "node:http";
import { isIP } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { guardedFetch } from "../../src/node/index.ts";
import { faultOfTarget, hostOf } from "../../src/outbound-target.ts";
import { type Canary, startCanary } from "./canary.ts";
import { fakeDns } from "./fake-dns.ts";
import { listening } from "./listening.ts";
import { names, type Spelling, spellings } from "./spellings.ts";

let canary: Canary;

beforeAll(async () => {
  canary = await startCanary();
});

afterAll(() => canary.close());

/** What the look-up of a name answers that was changed to stand for what the URL means. */
function meaningOf(url: string): readonly string[] {
  const host = URL.canParse(url) ? hostOf(new URL(url)) : "";
  return names[host] ?? [isIP(host) === 0 ? "127.0.0.1" : host];
}

const post = { method: "POST", body: "{}" };

describe(`${spellings.length} spellings of what must not be called`, () => {
  const rows = spellings.map((spelling): [string, Spelling] => [
    `${spelling.kind}: ${spelling.url(443).slice(0, 60)}`,
    spelling,
  ]);

  it.each(rows)("%s is refused as it is", async (_, { url }) => {
    const guarded = guardedFetch({ ports: [canary.port], lookup: fakeDns((name) => names[name]) });
    await expect(guarded(url(canary.port), post)).rejects.toMatchObject({ code: "address_refused" });
    expect(canary.connections()).toBe(0);
  });

  it.each(rows)("%s is refused behind a name that changed since the webhook was made", async (_, { url }) => {
    const before = ["93.184.216.34"];
    let now: readonly string[] = before;
    const guarded = guardedFetch({ ports: [canary.port], lookup: fakeDns(() => now) });
    const hook = `https://hooks.example.com:${canary.port}/`;
    expect(faultOfTarget(hook, { allowLoopback: false, ports: [canary.port] })).toBeNull();
    now = meaningOf(url(canary.port));
    await expect(guarded(hook, post)).rejects.toMatchObject({ code: "address_refused" });
    expect(canary.connections()).toBe(0);
  });

  it.each(rows)("%s is not followed to", async (_, { url }) => {
    const location = url(canary.port).replace(/[^ -~]/g, encodeURIComponent);
    const redirecting = createServer((_, response) => response.writeHead(307, { location }).end());
    const receiver = await listening(redirecting, "127.0.0.1", 0);
    const guarded = guardedFetch({ allowLoopback: true, ports: [canary.port] });
    const answer = await guarded(`http://127.0.0.1:${receiver.port}/`, { ...post, redirect: "follow" });
    expect(answer.status).toBe(307);
    expect(await answer.text()).toBe("");
    expect(canary.connections()).toBe(0);
    redirecting.closeAllConnections();
    await receiver.close();
  });

  it("are at least 60, of every kind, and lead to the canary where nobody guards", async () => {
    expect(spellings.length).toBeGreaterThanOrEqual(60);
    const own = await startCanary();
    const reaching = spellings.filter(({ hits }) => hits);
    for (const { url } of reaching) {
      const before = own.connections();
      const target = new URL(url(own.port));
      // `fetch` itself takes no credentials; other clients do.
      target.username = "";
      target.password = "";
      await fetch(target).catch(() => undefined);
      expect(own.connections(), url(own.port).slice(0, 60)).toBeGreaterThan(before);
    }
    expect(reaching.length).toBeGreaterThan(25);
    await own.close();
  });
});
