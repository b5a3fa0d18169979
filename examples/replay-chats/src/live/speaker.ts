import type { ChatClock, ConnectChatOptions, Message } from "@olympus-support/sdk/chat";
import { type Chat, connectChat } from "@olympus-support/sdk/chat";
import type { Line } from "../dialogue.ts";
import type { Network } from "./network.ts";

/** Who speaks, and where. */
interface SpeakerOptions {
  readonly sender: Line["sender"];
  /** The session's `websocket_url`. */
  readonly url: string;
  readonly token: ConnectChatOptions["token"];
  readonly network: Network;
  /** Used instead of the system's. */
  readonly clock: ChatClock | undefined;
}

/** What one of the two has seen of a chat. */
export interface View {
  readonly sender: Line["sender"];
  /** The numbers of the durable events, in the order in which they were told. */
  readonly seqs: readonly number[];
  readonly messages: readonly Message[];
  /** How often they were connected again. */
  readonly resumes: number;
}

/** One of the two in a live chat: says lines, and notes what is told. */
export class Speaker {
  readonly #chat: Chat;
  readonly #sender: Line["sender"];
  readonly #seqs: number[] = [];
  readonly #messages: Message[] = [];
  #welcomes = 0;
  #look: () => void = () => undefined;

  constructor({ sender, url, token, network, clock }: SpeakerOptions) {
    this.#sender = sender;
    this.#chat = connectChat({
      url: network.through(url),
      token,
      fetch: (request) => fetch(new Request(network.through(request.url), request)),
      ...(clock === undefined ? {} : { clock }),
    });
    this.#chat.on("resumed", () => {
      this.#welcomes += 1;
    });
    this.#chat.on("session_updated", ({ seq }) => this.#seqs.push(seq));
    this.#chat.on("message", ({ seq, message }) => {
      this.#seqs.push(seq);
      this.#messages.push(message);
      this.#look();
    });
    this.#chat.on("stateChange", () => this.#look());
  }

  /** Resolves when the desk has stored the line; rejects when it will not. */
  async say(line: Line, clientMessageId: string): Promise<void> {
    await this.#chat.send({ content: line.text, client_message_id: clientMessageId });
  }

  /** Resolves when so many messages of the chat were seen; rejects when it is over before. */
  async hasSeen(messages: number): Promise<void> {
    await this.#until(() => this.#messages.length >= messages || this.#isOver);
    if (this.#messages.length >= messages) return;
    throw new Error(`the ${this.#sender}'s chat was closed too early: ${this.#chat.state.reason}`);
  }

  /** Resolves when the desk has said that the chat is over, and answers what was seen. */
  async hasEnded(): Promise<View> {
    await this.#until(() => this.#isOver);
    return {
      sender: this.#sender,
      seqs: this.#seqs,
      messages: this.#messages,
      resumes: Math.max(0, this.#welcomes - 1),
    };
  }

  close(): void {
    this.#chat.close();
  }

  get #isOver(): boolean {
    return this.#chat.state.status === "closed";
  }

  #until(isSo: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      this.#look = () => {
        if (isSo()) resolve();
      };
      this.#look();
    });
  }
}
