import { isIP } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { guardedFetch } from "../../src/node/index.ts";
import { hostOf } from "../../src/outbound-target.ts";
import { type Canary, startCanary } from "../outbound/canary.ts";
import { fakeDns } from "../outbound/fake-dns.ts";
import { type Receiver, startReceiver } from "../outbound/receiver.ts";
import { names, type Spelling, spellings } from "../outbound/spellings.ts";
import { useDesk } from "../support/desk.ts";
import { type HookedTenant, hookedTenant } from "./support/hooked-tenant.ts";

const notPublic = "The host's name stands for an address that is not public.";
const changing = "hooks.example.com";
const redirecting = "https://redirecting.example.com/";

let canary: Canary;
let receiver: Receiver;
/** What the changing name stands for, and where the receiver sends on to. */
let meaning: readonly string[] = ["93.184.216.34"];
let location = "";

const lookup = fakeDns((name) => (name === changing ? meaning : names[name]));

/** The guard as the server has it, but that the canary's port stands for that of https. */
const guarded: typeof fetch = (input, init) => {
  if (String(input) === redirecting) {
    const development = guardedFetch({ allowLoopback: true });
    return development(`http://127.0.0.1:${receiver.port}/`, init);
  }
  const url = new URL(String(input));
  url.port = String(canary.port);
  return guardedFetch({ ports: [canary.port], lookup })(url, init);
};

beforeAll(async () => {
  canary = await startCanary();
  receiver = await startReceiver((_, response) => response.writeHead(307, { location }).end());
});

afterAll(async () => {
  console.log(
    `${spellings.length} spellings, each three times: ${canary.connections()} connections to the canary`,
  );
  await Promise.all([canary.close(), receiver.close()]);
});

describe("a webhook at an address that must not be called", () => {
  const desk = useDesk("SQLite", { fetch: guarded });
  let here: HookedTenant;

  beforeEach(async () => {
    here = await hookedTenant(desk);
  });

  const rows = spellings.map((spelling): [string, Spelling] => [
    `${spelling.kind}: ${spelling.url(443).slice(0, 60)}`,
    spelling,
  ]);

  /** The only attempt to tell a webhook of a ticket. */
  async function attemptAt(id: string): Promise<unknown> {
    await here.openTicket();
    await desk.support.tick();
    const [delivery] = await here.deliveries(id);
    expect(delivery.attempts).toHaveLength(1);
    return delivery.attempts[0];
  }

  it.each(rows)("%s is refused when it is made, or when it is called", async (_, { url }) => {
    const { status, body } = await here.admin.post("/webhooks", { url: url(443), events: ["*"] });
    if (status === 201)
      expect(await attemptAt(body.id)).toMatchObject({ status_code: null, error: notPublic });
    else expect([status, body.errors[0].pointer]).toEqual([400, "/url"]);
    expect(canary.connections()).toBe(0);
  });

  it.each(rows)("%s is refused behind a name that changed since it was made", async (_, { url }) => {
    const { id } = await here.hook({ url: `https://${changing}/in` });
    const host = URL.canParse(url(443)) ? hostOf(new URL(url(443))) : "";
    meaning = names[host] ?? [isIP(host) === 0 ? "127.0.0.1" : host];
    expect(await attemptAt(id)).toMatchObject({ outcome: "failed", status_code: null, error: notPublic });
    expect(canary.connections()).toBe(0);
  });

  it.each(rows)("%s is not followed to", async (_, { url }) => {
    const { id } = await here.hook({ url: redirecting });
    location = url(canary.port).replace(/[^ -~]/g, encodeURIComponent);
    expect(await attemptAt(id)).toMatchObject({ outcome: "failed", status_code: 307 });
    expect(canary.connections()).toBe(0);
  });
});
