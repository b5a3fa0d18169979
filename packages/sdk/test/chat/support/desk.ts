import { afterEach } from "vitest";
import {
  type Chat,
  type ChatEvent,
  type ChatState,
  type ConnectChatOptions,
  connectChat,
} from "../../../src/chat/index.ts";
import { FakeClock } from "./fake-clock.ts";
import { FakeNetwork } from "./fake-network.ts";
import { ScriptedServer } from "./scripted-server.ts";

/** A conversation with a scripted server, on a clock that a test moves. */
export interface FakeDesk {
  readonly clock: FakeClock;
  readonly network: FakeNetwork;
  readonly server: ScriptedServer;
  readonly chat: Chat;
  /** Everything that the conversation told, oldest first. */
  readonly events: readonly ChatEvent[];
  /** The `seq`s of the durable events among them. */
  readonly seqs: readonly number[];
  /** Its states, oldest first. */
  readonly states: readonly ChatState[];
  /** What `onError` heard. */
  readonly errors: readonly unknown[];
}

export const secretToken = "eyJhbGciOiJIUzI1NiJ9.secret-payload.secret-signature";

const types = [
  "message",
  "session_updated",
  "typing",
  "read",
  "presence",
  "queue",
  "resumed",
  "stateChange",
] as const;

const opened = new Set<Chat>();
afterEach(() => {
  for (const chat of opened) chat.close();
  opened.clear();
});

/** Options that lead to a scripted server. */
export function scriptedWorld(): Pick<FakeDesk, "clock" | "network" | "server"> {
  const clock = new FakeClock();
  const network = new FakeNetwork(clock);
  const server = new ScriptedServer(() => clock.now());
  network.host = server;
  return { clock, network, server };
}

/** Begins a conversation; `prepare` scripts the server before. */
export function openChat(
  options: Partial<ConnectChatOptions> = {},
  prepare: (world: Pick<FakeDesk, "clock" | "network" | "server">) => void = () => {},
): FakeDesk {
  const world = scriptedWorld();
  prepare(world);
  const { clock, network, server } = world;
  const errors: unknown[] = [];
  const chat = connectChat({
    url: "wss://desk.test/ws/sess_1",
    token: secretToken,
    WebSocket: network.WebSocket,
    fetch: server.fetch,
    clock,
    random: () => 0.5,
    onError: (error) => errors.push(error),
    ...options,
  });
  opened.add(chat);
  const events: ChatEvent[] = [];
  const seqs: number[] = [];
  const states: ChatState[] = [];
  for (const type of types) chat.on(type, (event: ChatEvent) => events.push(event));
  chat.on("message", ({ seq }) => seqs.push(seq));
  chat.on("session_updated", ({ seq }) => seqs.push(seq));
  chat.on("stateChange", ({ state }) => states.push(state));
  return { ...world, chat, events, errors, seqs, states };
}

/** The same once it is connected. */
export async function connectedChat(...parameters: Parameters<typeof openChat>): Promise<FakeDesk> {
  const desk = openChat(...parameters);
  await desk.clock.advance(100);
  if (desk.chat.state.status !== "connected") throw new Error(`It is ${JSON.stringify(desk.chat.state)}.`);
  return desk;
}

/** 1 to `last`. */
export const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);
