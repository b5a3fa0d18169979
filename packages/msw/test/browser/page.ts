import { connectChat, SupportClient } from "@olympus-support/sdk/chat";
import { startSupportMock } from "../../src/browser/index.ts";
import { createSupportMock } from "../../src/index.ts";
import { seeded } from "../../src/scenarios/seeded.ts";
import { type Storm, storm } from "../support/storm.ts";
import { transcriptOf } from "../support/transcript.ts";

/** What the page found, for the test to read. */
export interface Findings {
  readonly transcript: string;
  /** What REST shows of a conversation that was led over MSW's sockets and worker. */
  readonly contents: readonly string[];
  readonly heard: readonly string[];
  /** A conversation in which much goes wrong. */
  readonly storm: Storm;
}

async function look(): Promise<Findings> {
  const transcript = await transcriptOf(await createSupportMock());
  const { mock, stop } = await startSupportMock({ worker: { quiet: true, onUnhandledFrame: "bypass" } });
  const client = new SupportClient({ baseUrl: mock.baseUrl, token: () => mock.tokenFor() });
  await client.agents.updateStatus("agent_001", { status: "available" });
  const session = await client.sessions.start({
    customer_id: "cust_1",
    channel: "chat",
    initial_message: "Hi",
  });
  const chat = connectChat({ url: session.websocket_url, token: session.chat_token, clock: mock.clock });
  const heard: string[] = [];
  const last = new Promise<void>((resolve) => {
    chat.on("message", ({ message }) => {
      heard.push(message.content);
      if (message.content === "from REST") resolve();
    });
  });
  await chat.send("from the socket");
  await client.sessions.sendMessage(session.session_id, { content: "from REST" });
  await last;
  const { data } = await client.sessions.listMessages(session.session_id);
  chat.close();
  await stop();
  const contents = data.map((message) => message.content);
  return { transcript, contents, heard, storm: await storm(seeded(6)) };
}

const page = globalThis as { findings?: Promise<Findings> };
page.findings = look();
