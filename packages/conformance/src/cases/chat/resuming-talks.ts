import type { Chat, ChatEvent } from "@olympus-support/sdk/chat";
import { equal, has, holds } from "../../check.ts";
import { became, type HeardChat, listen, said, upTo } from "../../scene/listen.ts";
import { overhear } from "./overhear.ts";
import type { ReachedSession, TalkCase } from "./talk-case.ts";

const isConnected = became("connected");

/** Cuts every connection, and waits until the conversation is back. */
async function cutAndReturn(session: ReachedSession, heard: HeardChat): Promise<void> {
  const times = (): number => heard.events.filter(isConnected).length;
  const before = times();
  session.cut();
  await heard.until(() => times() > before, "that it is back");
}

/** Lets the agent say so much, and the conversation hear it. */
async function sayAll(session: ReachedSession, heard: HeardChat, ...contents: string[]): Promise<void> {
  for (const content of contents) await session.say(content);
  await heard.until(said(contents.at(-1) ?? ""));
}

function listenToConnected(chat: Chat): Promise<HeardChat> {
  const heard = listen(chat);
  return heard.until(isConnected).then(() => heard);
}

const isResumed = (event: ChatEvent): boolean => event.type === "resumed";

/** How a conversation goes on after it was cut off, with every chat server. */
export const resumingTalks: readonly TalkCase[] = [
  {
    name: "a conversation goes on where it was, with no event ever received, several times in a row",
    async run(session, open) {
      const { WebSocket, sent } = overhear(session);
      const chat = open({ resumeFrom: "now", WebSocket });
      const heard = await listenToConnected(chat);
      const last = chat.session?.last_seq;
      for (let round = 0; round < 3; round += 1) await cutAndReturn(session, heard);
      equal(heard.seqs, [], "what it is told");
      const asked = sent("hello").map(({ resume_from }) => resume_from ?? null);
      equal(asked, [null, last, last, last], "where it resumes");
      await sayAll(session, heard, "at last");
      equal(heard.seqs, [Number(last) + 1], "what it is told then");
    },
  },
  {
    name: "a conversation is told what it missed once and in order, and counts what was replayed",
    async run(session, open) {
      const { WebSocket, sent } = overhear(session);
      const chat = open({ WebSocket });
      const heard = await listenToConnected(chat);
      await sayAll(session, heard, "1", "2", "3");
      session.cut();
      await sayAll(session, heard, "4", "5");
      const known = heard.seqs.at(-1);
      await cutAndReturn(session, heard);
      await sayAll(session, heard, "live");
      equal(heard.seqs, upTo(heard.seqs.length), "the numbers");
      equal(sent("hello").at(-1)?.resume_from, known, "where it resumed the second time");
    },
  },
  {
    name: "a conversation can begin after an event that the app has already",
    async run(session, open) {
      const heard = await listenToConnected(open());
      await sayAll(session, heard, "1", "2", "3", "4");
      const last = heard.seqs.length;
      const later = listen(open({ resumeFrom: last - 2 }));
      await later.until(said("4"));
      equal(later.seqs, [last - 1, last], "what it is told");
    },
  },
  {
    name: "a conversation says after each welcome that nothing is missing, before it tells more",
    async run(session, open) {
      const heard = await listenToConnected(open());
      await sayAll(session, heard, "before");
      session.cut();
      await sayAll(session, heard, "after");
      const resumed = heard.events.filter(isResumed);
      equal(resumed.length, 2, "how often it says so");
      for (const event of resumed) has(event, { continuous: true, gap: null }, "how it resumed");
      const [first, second] = resumed.map((event) => heard.events.indexOf(event));
      const at = (content: string): number => heard.events.findIndex(said(content));
      holds(
        Number(first) < at("before") && at("before") < Number(second),
        "The first comes before the events.",
      );
      holds(Number(second) < at("after"), "The second comes before what was missed.");
    },
  },
  {
    name: "a conversation says why it is away and when it will try, and asks for a token each time",
    async run(session, open) {
      let asked = 0;
      const { token } = session.address;
      const chat = open({
        token: (reason) => {
          asked += 1;
          return typeof token === "function" ? token(reason) : token;
        },
      });
      const heard = await listenToConnected(chat);
      for (let round = 0; round < 2; round += 1) await cutAndReturn(session, heard);
      const away = heard.events.filter(became("reconnecting"));
      has(away[0] && "state" in away[0] ? away[0].state : null, { reason: "connection_lost" }, "the reason");
      const first = away.find((event) => event.type === "stateChange" && event.state.nextAttemptAt !== null);
      holds(first !== undefined, "It says when it will try.");
      equal(chat.state, { status: "connected", reason: null, nextAttemptAt: null }, "the state in the end");
      holds(asked >= 3, `It asks for a token for each connection; it has asked ${asked} times.`);
    },
  },
];
