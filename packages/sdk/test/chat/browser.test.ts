import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleForBrowser } from "../support/bundle.ts";
import { type Chromium, deskHost, isChromiumThere, startChromium, type Tab } from "./support/chromium.ts";
import { upTo } from "./support/desk.ts";
import { type LiveDesk, openLiveDesk } from "./support/live-desk.ts";

const page = `<!doctype html><title>Shop</title><script type="module">
  import { connectChat } from "/chat.js";
  const [url, token] = JSON.parse(decodeURIComponent(location.hash.slice(1)));
  globalThis.seqs = [];
  globalThis.told = [];
  globalThis.chat = connectChat({ url, token });
  const changed = () => dispatchEvent(new Event("chat-changed"));
  for (const type of ["message", "session_updated"]) chat.on(type, ({ seq }) => (seqs.push(seq), changed()));
  chat.on("stateChange", ({ state }) => (told.push(state.status), changed()));
  chat.on("resumed", ({ gap }) => gap && told.push("gap " + gap.to));
  globalThis.until = (fits) => new Promise((resolve) => {
    const look = () => fits() && resolve(true);
    addEventListener("chat-changed", look);
    look();
  });
</script>`;

describe.skipIf(!isChromiumThere())("a page in Chromium with a real server", () => {
  let desk: LiveDesk;
  let shop: Server;
  let browser: Chromium;

  beforeAll(async () => {
    const code = await bundleForBrowser('export { connectChat } from "@olympus-support/sdk/chat";');
    shop = createServer((request, response) => {
      const isCode = request.url === "/chat.js";
      response.setHeader("content-type", isCode ? "text/javascript" : "text/html");
      response.end(isCode ? code : page);
    });
    await new Promise<void>((resolve) => shop.listen(0, "127.0.0.1", resolve));
    [desk, browser] = await Promise.all([openLiveDesk(deskHost), startChromium()]);
  });
  afterAll(async () => {
    await browser.close();
    shop.close();
    shop.closeAllConnections();
    await desk.close();
  });

  /** A tab with a conversation of a new session that has so many messages. */
  async function openShop(messages = 0): Promise<{ tab: Tab; say: (content: string) => Promise<number> }> {
    const agent = desk.agent();
    const { session_id, websocket_url, chat_token } = await agent.sessions.start({
      customer_id: "cust_abc",
      channel: "chat",
    });
    const say = async (content: string): Promise<number> =>
      (await agent.sessions.sendMessage(session_id, { content })).seq;
    for (let count = 0; count < messages; count += 40) await Promise.all(upTo(40).map((n) => say(`${n}`)));
    const { port } = shop.address() as AddressInfo;
    const hash = encodeURIComponent(JSON.stringify([websocket_url, chat_token]));
    const tab = await browser.open(`http://127.0.0.1:${port}/#${hash}`);
    await tab.evaluate('until(() => chat.state.status === "connected")');
    return { tab, say };
  }

  it("connects, sends, is cut off, and goes on where it was", async () => {
    const { tab, say } = await openShop();
    const first = await tab.evaluate('chat.send("Hello?").then((ack) => ack.seq)');
    desk.relay.cut();
    const second = await say("missed");
    const third = await tab.evaluate('chat.send("Still there?").then((ack) => ack.seq)');
    await tab.evaluate(`until(() => seqs.includes(${third}))`);
    expect([second, third]).toEqual([Number(first) + 1, Number(first) + 2]);
    expect(await tab.evaluate("seqs")).toEqual(upTo(Number(third)));
    expect(await tab.evaluate("told")).toEqual([
      "connecting",
      "connected",
      "reconnecting",
      "reconnecting",
      "connected",
    ]);
  });

  it("fetches from another origin what is too much for the socket", async () => {
    const { tab, say } = await openShop(520);
    const last = await say("live");
    await tab.evaluate(`until(() => seqs.includes(${last}))`);
    expect(await tab.evaluate("seqs")).toEqual(upTo(last));
    expect(await tab.evaluate("told")).toContainEqual(expect.stringMatching(/^gap \d+$/));
  }, 60_000);

  it("waits without a network, and connects when it is back", async () => {
    const { tab, say } = await openShop();
    await tab.goOffline(true);
    await tab.evaluate('until(() => chat.state.status === "suspended")');
    await say("missed");
    await tab.evaluate('globalThis.sending = chat.send("Hello?"), null');
    await tab.goOffline(false);
    const last = Number(await tab.evaluate("sending.then((ack) => ack.seq)"));
    await tab.evaluate(`until(() => seqs.includes(${last}))`);
    expect(await tab.evaluate("seqs")).toEqual(upTo(last));
    expect(await tab.evaluate("told")).toEqual([
      "connecting",
      "connected",
      "suspended",
      "reconnecting",
      "connected",
    ]);
  });

  it("survives a tab that is hidden and frozen", async () => {
    const { tab, say } = await openShop();
    await tab.evaluate('chat.send("Hello?").then((ack) => ack.seq)');
    await tab.hideAndFreeze();
    desk.relay.cut();
    await say("missed 1");
    await say("missed 2");
    await tab.thawAndShow();
    const last = await say("live");
    await tab.evaluate(`until(() => seqs.includes(${last}))`);
    expect(await tab.evaluate("seqs")).toEqual(upTo(last));
    expect(await tab.evaluate("chat.close(), chat.state.status")).toBe("closed");
  });
});
