import { equal, has, holds } from "../../check.ts";
import { became, listen, said } from "../../scene/listen.ts";
import { overhear } from "./overhear.ts";
import type { TalkCase } from "./talk-case.ts";

const failureOf = (sending: Promise<unknown>): Promise<object> =>
  sending.then(
    () => ({ reason: "It was acknowledged." }),
    (error: unknown) => error as object,
  );

/** What becomes of a message, with every chat server. */
export const sendingTalks: readonly TalkCase[] = [
  {
    name: "messages wait for the connection, and go out in order before what is sent later",
    async run(session, open) {
      const { WebSocket, sent } = overhear(session);
      const chat = open({ WebSocket });
      const heard = listen(chat);
      const early = [chat.send("1"), chat.send("2")];
      equal(chat.queue.count, 2, "how many wait");
      await heard.until(became("connected"));
      const acks = await Promise.all([...early, chat.send("3")]);
      await heard.until(said("3"));
      const [first = 0] = acks.map(({ seq }) => seq);
      equal(
        acks.map(({ seq }) => seq),
        [first, first + 1, first + 2],
        "their numbers",
      );
      equal(
        sent("message").map(({ message }) => message?.content),
        ["1", "2", "3"],
        "what went out",
      );
      equal(chat.queue, { count: 0, bytes: 0, ids: [] }, "what waits in the end");
    },
  },
  {
    name: "a message with an id of its own is stored once, however often it is sent",
    async run(_, open) {
      const chat = open();
      const heard = listen(chat);
      const message = { content: "Once", client_message_id: "own-1" };
      const sending = chat.send(message);
      holds(chat.send(message) === sending, "While it waits, sending it again is the same.");
      const ack = await sending;
      has(ack, { client_message_id: "own-1" }, "the acknowledgement");
      equal(await chat.send(message), ack, "the acknowledgement when it is sent again");
      await chat.send("Last");
      await heard.until(said("Last"));
      equal(heard.events.filter(said("Once")).length, 1, "how often it is told");
    },
  },
  {
    name: "a message that was given up before it went out is never sent",
    async run(session, open) {
      const { WebSocket, sent } = overhear(session);
      const chat = open({ WebSocket });
      const controller = new AbortController();
      const failure = failureOf(chat.send("no", { signal: controller.signal }));
      const early = failureOf(chat.send("no", { signal: AbortSignal.abort() }));
      controller.abort();
      has(await failure, { reason: "aborted", maybeStored: false }, "the first");
      has(await early, { reason: "aborted", maybeStored: false }, "the second");
      await chat.send("yes");
      equal(
        sent("message").map(({ message }) => message?.content),
        ["yes"],
        "what went out",
      );
    },
  },
  {
    name: "a message that can never be delivered keeps nothing from the next",
    async run(_, open) {
      const chat = open();
      const heard = listen(chat);
      for (const content of ["", "x".repeat(10_001)])
        has(await failureOf(chat.send(content)), { reason: "invalid", maybeStored: false }, "the refusal");
      await chat.send("good");
      await heard.until(said("good"));
      equal(heard.events.filter(became("reconnecting")).length, 0, "how often it was cut off");
    },
  },
  {
    name: "messages settle when the conversation is closed, and listeners hear no more",
    async run(session, open) {
      const chat = open();
      const heard: string[] = [];
      const off = chat.on("message", ({ message }) => heard.push(message.content));
      await chat.send("1");
      off();
      await chat.send("2");
      equal(heard, ["1"], "what was heard");
      session.cut();
      const failure = failureOf(chat.send("3"));
      chat.close();
      has(await failure, { reason: "closed" }, "a message that waits");
      has(await failureOf(chat.send("4")), { reason: "closed", maybeStored: false }, "one that comes later");
      equal(chat.state.status, "closed", "the state");
    },
  },
];
