import { createFaultProxy, createRandom, type FaultProxy } from "@olympus-support/fault-proxy";
import { type Chat, ChatSendError, connectChat, type SessionEvent } from "../../src/chat/index.ts";
import type { Observation, SentMessage } from "./evidence.ts";
import { fastClock } from "./fast-clock.ts";
import { badNetwork, timesFaster } from "./network.ts";
import { unsteadySocket } from "./unsteady-socket.ts";
import { Watch } from "./watch.ts";

/** How somebody takes part. */
export interface Joining {
  readonly who: string;
  readonly session: string;
  readonly token: () => Promise<string>;
  /** The server's port of the moment. */
  readonly port: () => number;
  readonly seed: number;
  /** How bad the network is, from 0 to 1. */
  readonly badness: number;
  /** Whether frames come late and twice, too. */
  readonly isUnsteady: boolean;
}

/** Somebody who takes part in a session over a bad network, and notes what they send and see. */
export interface Participant {
  readonly who: string;
  readonly proxy: FaultProxy;
  readonly sent: readonly SentMessage[];
  readonly counts: Readonly<Record<"resumes" | "gaps" | "doubled", number>>;
  /** Sends a message; resolves, and never rejects, once it is settled. */
  say(content: string): Promise<void>;
  /** Resolves when they have seen event `seq`, or it is over for them. */
  reached(seq: number): Promise<void>;
  /** Whether it is over for them. */
  isGone(): boolean;
  /** Resolves when it is. */
  over(): Promise<void>;
  /** From now on the network is good. */
  heal(): void;
  observation(mayBeOver: Observation["mayBeOver"]): Observation;
  leave(): Promise<void>;
}

export async function join({
  who,
  session,
  token,
  port,
  seed,
  badness,
  isUnsteady,
}: Joining): Promise<Participant> {
  const proxy = await createFaultProxy({ target: port, seed, faults: badNetwork(badness) });
  const counts = { resumes: 0, gaps: 0, doubled: 0 };
  const socket = unsteadySocket({
    random: createRandom(seed, 1),
    delay: 15,
    doubled: 0.15,
    onDoubled: () => {
      counts.doubled += 1;
    },
  });
  const chat = connectChat({
    url: `ws://127.0.0.1:${proxy.port}/ws/${session}`,
    token,
    clock: fastClock(timesFaster),
    // What is not delivered is to be found by the audit, not given up before.
    maxPendingAge: 3_600_000,
    random: createRandom(seed, 2),
    // What a welcome says of the server's address knows nothing of the proxy.
    fetch: (request) => fetch(new Request(through(proxy, request.url), request)),
    onError: () => undefined,
    ...(isUnsteady ? { WebSocket: socket } : {}),
  });
  const events: SessionEvent[] = [];
  const watch = new Watch();
  const see = (event: SessionEvent): void => {
    events.push(event);
    watch.look();
  };
  chat.on("message", see);
  chat.on("session_updated", see);
  chat.on("stateChange", () => watch.look());
  chat.on("resumed", ({ gap }) => {
    counts.resumes += 1;
    if (gap !== null) counts.gaps += 1;
  });
  const isOver = (): boolean => chat.state.status === "closed";
  const sent: SentMessage[] = [];
  return {
    who,
    proxy,
    sent,
    counts,
    say: (content) => send(chat, who, content, sent),
    reached: (seq) => watch.until(() => isOver() || (events.at(-1)?.seq ?? 0) >= seq),
    isGone: isOver,
    over: () => watch.until(isOver),
    heal: () => proxy.setFaults({}),
    observation: (mayBeOver) => ({
      who,
      events: [...events],
      over: isOver() ? chat.state.reason : null,
      mayBeOver,
    }),
    async leave() {
      chat.close();
      await proxy.close();
    },
  };
}

function through({ port }: FaultProxy, url: string): string {
  const { pathname, search } = new URL(url);
  return `http://127.0.0.1:${port}${pathname}${search}`;
}

async function send(chat: Chat, by: string, content: string, sent: SentMessage[]): Promise<void> {
  const sending = chat.send(content);
  const message: SentMessage = {
    by,
    clientMessageId: sending.clientMessageId,
    content,
    outcome: { is: "unsettled" },
  };
  sent.push(message);
  try {
    const { message_id: messageId, seq } = await sending;
    message.outcome = { is: "acknowledged", messageId, seq };
  } catch (error) {
    if (!(error instanceof ChatSendError)) throw error;
    message.outcome = { is: "failed", reason: error.reason, maybeStored: error.maybeStored };
  }
}
