import type { ChatSocket } from "@olympus-support/sdk/chat";
import { equal, has, holds, there } from "../../check.ts";
import { became, listen, said, upTo } from "../../scene/listen.ts";
import { resumingTalks } from "./resuming-talks.ts";
import { sendingTalks } from "./sending-talks.ts";
import type { TalkCase } from "./talk-case.ts";

const talks: readonly TalkCase[] = [
  {
    name: "a conversation is welcomed, says and hears",
    async run(session, open) {
      const chat = open();
      const heard = listen(chat);
      const ack = await chat.send("Hello?");
      await session.say("At the door.");
      const answer = await heard.until(said("At the door."));
      has(answer, { seq: ack.seq + 1 }, "the answer");
      equal(heard.seqs, upTo(ack.seq + 1), "the numbers");
      equal(heard.events.filter(became("connected")).length, 1, "how often it connected");
      has(chat.you, { kind: "customer" }, "who we are");
      has(chat.session, { status: "active", last_seq: ack.seq + 1 }, "the session");
      chat.markRead(ack.seq);
      await heard.until((event) => event.type === "read" && event.read.seq === ack.seq, "what was read");
    },
  },
  {
    name: "a conversation loses and doubles nothing through cuts, on either way",
    async run(session, open) {
      const chat = open();
      const heard = listen(chat);
      await heard.until(became("connected"));
      const sending: Promise<{ readonly seq: number }>[] = [];
      for (let round = 1; round <= 4; round += 1) {
        sending.push(chat.send(`customer ${round}`));
        session.cut();
        sending.push(chat.send(`cut ${round}`));
        await session.say(`agent ${round}`);
        await heard.until(said(`agent ${round}`));
      }
      const acks = await Promise.all(sending);
      await session.say("the last one");
      await heard.until(said("the last one"));
      equal(heard.seqs, upTo(heard.seqs.length), "the numbers");
      equal(new Set(acks.map((ack) => ack.seq)).size, 8, "how many were stored");
      equal(chat.queue.count, 0, "how many wait");
    },
  },
  {
    name: "a conversation fetches what is too much for the socket, before it tells what is live",
    async run(session, open) {
      const many = 520;
      for (let first = 1; first <= many; first += 40) {
        await Promise.all(Array.from({ length: 40 }, (_, index) => session.say(`missed ${first + index}`)));
      }
      const chat = open();
      const heard = listen(chat);
      const resumed = await heard.until((event) => event.type === "resumed", "how it resumed");
      await chat.send("live");
      await heard.until(said("live"));
      holds(resumed.type === "resumed" && !resumed.continuous && resumed.gap?.from === 1, "There was a gap.");
      holds(heard.seqs.length > many, "All of it is told.");
      equal(heard.seqs, upTo(heard.seqs.length), "the numbers");
    },
  },
  {
    name: "a conversation is over when its session is, and tells the rest to whoever comes later",
    async run(session, open) {
      const chat = open();
      const heard = listen(chat);
      await chat.send("Bye");
      await session.end();
      await heard.until(became("closed"));
      has(chat.state, { status: "closed", reason: "session_ended" }, "the state");
      const late = await chat.send("Still there?").catch((error: unknown) => error);
      has(late as object, { reason: "closed" }, "a message that comes late");
      const later = listen(open());
      await later.until(became("closed"));
      equal(later.seqs, heard.seqs, "what is told later");
    },
  },
  {
    name: "a conversation sends a lot at the pace that the server takes",
    async run(_, open) {
      const chat = open();
      const heard = listen(chat);
      const acks = await Promise.all(upTo(60).map((n) => chat.send(`${n}`)));
      await heard.until(said("60"));
      const order = acks.map((ack) => ack.seq);
      equal(
        order,
        [...order].sort((one, other) => one - other),
        "the order in which they were stored",
      );
      equal(heard.seqs, upTo(heard.seqs.length), "the numbers");
      equal(heard.events.filter(became("reconnecting")).length, 0, "how often it was cut off");
    },
  },
  {
    name: "a conversation can be closed while it opens",
    async run(session, open) {
      const base = there(session.address.WebSocket, "class of sockets");
      const made: ChatSocket[] = [];
      const chat = open({
        WebSocket: class extends base {
          constructor(url: string, protocol: string) {
            super(url, protocol);
            made.push(this);
            queueMicrotask(() => chat.close());
          }
        },
      });
      await listen(chat).until(became("closed"));
      equal(
        made.map(({ onmessage }) => onmessage),
        [null],
        "who still listens to its sockets",
      );
      // What the platform has to say of the first, it has said when a second is there.
      await listen(open()).until(became("connected"));
    },
  },
  {
    name: "a conversation is refused to a token that is none",
    async run(_, open) {
      const chat = open({ token: "bad" });
      await listen(chat).until(became("closed"));
      equal(chat.state.reason, "unauthenticated", "the reason");
    },
  },
];

/** What the chat helper does with every chat server. */
export const talkCases: readonly TalkCase[] = [...talks, ...resumingTalks, ...sendingTalks];
