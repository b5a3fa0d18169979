import { bearerToken } from "../bearer-token.ts";

/**
 * Why a token is asked for: for a connection, for one that lives and whose token is about to expire, because the server
 * found the last one expired, or because it refused it.
 *
 * @example
 * const mustBeFresh = (reason: ChatTokenReason): boolean => reason !== "connect";
 */
export type ChatTokenReason = "connect" | "renewal" | "expired" | "refused";

/**
 * A token, or what gives one. A function is asked before every connection, so it may answer a fresh one; it may take its
 * time, and when it fails it is asked again later.
 *
 * @example
 * const source: ChatTokenSource = async (reason) => (await fetch(`/chat-token?reason=${reason}`)).text();
 */
export type ChatTokenSource = string | ((reason: ChatTokenReason) => string | Promise<string>);

/** The source, with its latest token and what became of that. */
export class ChatToken {
  readonly #source: ChatTokenSource;
  #latest: string | undefined;
  #wasRefused = false;
  #why: ChatTokenReason = "connect";

  constructor(source: ChatTokenSource) {
    this.#source = source;
  }

  /** Whether asking again may give another one. */
  get isRenewable(): boolean {
    return typeof this.#source === "function";
  }

  /** Asks for a token. Rejects with a `TokenError`. */
  async ask(reason: ChatTokenReason): Promise<string> {
    const source = this.#source;
    this.#latest = await bearerToken(typeof source === "function" ? () => source(reason) : source);
    return this.#latest;
  }

  /** A token for a new socket. */
  async forSocket(): Promise<string> {
    const token = await this.ask(this.#why);
    this.#why = "connect";
    return token;
  }

  /**
   * A socket was refused for its token. Whether a fresh one is worth a try: once between two welcomes, for a second
   * refusal means what it says.
   */
  mayRefresh(why: "expired" | "refused"): boolean {
    if (this.#wasRefused || !this.isRenewable) return false;
    this.#wasRefused = true;
    this.#why = why;
    return true;
  }

  /** A socket was welcomed with it. */
  accepted(): void {
    this.#wasRefused = false;
  }

  /** The token in use; asks for one when there is none. */
  current(): Promise<string> {
    return this.#latest === undefined ? this.ask("connect") : Promise.resolve(this.#latest);
  }
}
