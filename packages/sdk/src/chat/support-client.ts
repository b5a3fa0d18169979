import { SupportClient as RestClient } from "../client.ts";
import type { SupportClientOptions } from "../client-options.ts";
import { serverRoot } from "../server-root.ts";
import type { Chat } from "./chat.ts";
import type { ChatOptions, ConnectionOptions } from "./chat-options.ts";
import { connectChat } from "./connect-chat.ts";
import { connectInbox } from "./connect-inbox.ts";
import type { Inbox } from "./inbox.ts";

/**
 * The live side of a {@link SupportClient}. It uses the client's token, tenant and `fetch`.
 *
 * @example
 * const started = await client.sessions.start({ customer_id: "cust_abc", channel: "chat" });
 * const chat = client.chat.connect(started);
 */
export class LiveChat {
  readonly #client: SupportClientOptions;

  /** @internal */
  constructor(client: SupportClientOptions) {
    this.#client = client;
  }

  /**
   * Opens the live conversation of a session, which stays connected until it is closed or over.
   *
   * @throws UsageError when there is no `WebSocket`.
   * @example
   * const chat = client.chat.connect(await client.sessions.retrieve("sess_1"), { resumeFrom: "now" });
   */
  connect(session: { readonly websocket_url: string }, options: ChatOptions = {}): Chat {
    const { token, fetch } = this.#client;
    const url = session.websocket_url;
    return connectChat({
      url,
      token,
      ...(fetch === undefined ? {} : { fetch }),
      ...this.#tenant(),
      ...options,
    });
  }

  /**
   * Opens the agent's inbox: every session and queue change that the agent may see.
   *
   * @throws UsageError when there is no `WebSocket`.
   * @example
   * const inbox = client.chat.inbox();
   * inbox.on("message", ({ session_id, message }) => console.log(session_id, message.content));
   */
  inbox(options: ConnectionOptions = {}): Inbox {
    const { token, baseUrl } = this.#client;
    // http becomes ws, and https wss.
    const url = `${serverRoot(baseUrl).replace("http", "ws")}/ws/inbox`;
    return connectInbox({ url, token, ...this.#tenant(), ...options });
  }

  #tenant(): { readonly tenantId?: string } {
    const { tenantId } = this.#client;
    return tenantId === undefined ? {} : { tenantId };
  }
}

/**
 * A client of one Olympus Support server, with live chat. It is the client of the package's root with `chat` in addition.
 *
 * @throws UsageError when `baseUrl` is not an http or https address.
 * @example
 * const support = new SupportClient({ baseUrl: "https://desk.example.com", token: async () => "ey..." });
 * const inbox = support.chat.inbox();
 */
export class SupportClient extends RestClient {
  /** Live conversations and the inbox. */
  readonly chat: LiveChat;

  constructor(options: SupportClientOptions) {
    super(options);
    this.chat = new LiveChat(options);
  }
}
