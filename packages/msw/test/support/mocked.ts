import {
  type Chat,
  type ChatEvent,
  type ChatOptions,
  connectChat,
  SupportClient,
} from "@olympus-support/sdk/chat";
import { createSupportMock, type MockOptions, type Person, type SupportMock } from "../../src/index.ts";
import { mockSocketClass } from "../../src/socket/index.ts";

/** A mock with an agent at work, reached by the real SDK without MSW. */
export interface Mocked {
  readonly mock: SupportMock;
  readonly client: SupportClient;
  as(person: Person): SupportClient;
  /** A session with the agent and the customer's side of its conversation. */
  talk(options?: ChatOptions): Promise<Talk>;
}

/** A conversation that is connected. */
export interface Talk {
  readonly id: string;
  readonly chat: Chat;
  /** What the customer's side was told. */
  readonly events: readonly ChatEvent[];
  readonly contents: () => readonly string[];
}

export function clientOf(mock: SupportMock, person: Person = {}): SupportClient {
  return new SupportClient({ baseUrl: mock.baseUrl, token: () => mock.tokenFor(person), fetch: mock.fetch });
}

/** With an agent at work, unless a scenario says who is there. */
export async function mocked(options: MockOptions = {}): Promise<Mocked> {
  const mock = await createSupportMock(options);
  const client = clientOf(mock);
  if (options.scenario === undefined) await client.agents.updateStatus("agent_001", { status: "available" });
  return {
    mock,
    client,
    as: (person) => clientOf(mock, person),
    async talk(chatOptions = {}) {
      const started = await client.sessions.start({ customer_id: "cust_1", channel: "chat" });
      const chat = connectChat({
        url: started.websocket_url,
        token: () => started.chat_token,
        WebSocket: mockSocketClass(mock),
        clock: mock.clock,
        fetch: mock.fetch,
        random: () => 0.5,
        ...chatOptions,
      });
      const events: ChatEvent[] = [];
      for (const type of ["message", "session_updated", "stateChange"] as const) {
        chat.on(type, (event) => events.push(event));
      }
      await connected(chat);
      const contents = (): string[] =>
        events.flatMap((event) => (event.type === "message" ? [event.message.content] : []));
      return { id: started.session_id, chat, events, contents };
    },
  };
}

/** Resolves when the conversation is connected, now or soon. */
export function connected(chat: Chat): Promise<void> {
  return until(chat, () => chat.state.status === "connected");
}

/** Resolves when what is asked holds, which is looked at whenever the conversation tells something. */
export function until(chat: Chat, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (holds()) return resolve();
    const stops = (["message", "session_updated", "stateChange"] as const).map((type) =>
      chat.on(type, () => {
        if (!holds()) return;
        for (const stop of stops) stop();
        resolve();
      }),
    );
  });
}

/** The error that a promise rejects with; fails when it resolves. */
export async function failureOf(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("It did not reject.");
}
