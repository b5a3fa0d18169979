import type { SupportMock } from "../mock/support-mock.ts";
import type { ServerEnd } from "./ends.ts";

/**
 * A socket to a mock, with what the platform's `WebSocket` and that of the package `ws` have in common.
 *
 * @example
 * const hang = (socket: MockSocket): void => socket.close(1000);
 */
export interface MockSocket extends EventTarget {
  readonly url: string;
  readonly protocol: string;
  readonly readyState: number;
  readonly bufferedAmount: number;
  onopen: ((event: Event) => void) | null;
  onmessage: ((event: MessageEvent) => void) | null;
  onclose: ((event: SocketClosed) => void) | null;
  onerror: ((event: Event) => void) | null;
  send(data: string | ArrayBufferView | ArrayBuffer): void;
  close(code?: number, reason?: string): void;
  /** As `ws` has it: `message` with the text, `close` with code and reason, `open`, and `error` with an `Error`. */
  on(type: string, listener: SocketListener): this;
  once(type: string, listener: SocketListener): this;
  off(type: string, listener: SocketListener): this;
  /** Cuts it, as `ws` does. */
  terminate(): void;
}

/**
 * A listener as the package `ws` calls it.
 *
 * @example
 * const log: SocketListener = (data) => console.log(String(data));
 */
export type SocketListener = (...values: never[]) => void;

/**
 * How a socket ended, as the platform's `CloseEvent` says it, which Node has not everywhere.
 *
 * @example
 * const isGone = ({ code }: SocketClosed): boolean => code === 1006;
 */
export interface SocketClosed extends Event {
  readonly code: number;
  readonly reason: string;
  readonly wasClean: boolean;
}

/**
 * A class of sockets that lead to the mock, without MSW: for code that takes a class, such as the chat helper's
 * `WebSocket` option, and for code that would take that of the package `ws`.
 *
 * @example
 * const chat = connectChat({ url: session.websocket_url, token, WebSocket: mockSocketClass(mock) });
 */
export function mockSocketClass(
  mock: SupportMock,
): new (
  url: string | URL,
  protocols?: string | readonly string[],
) => MockSocket {
  return class extends Socket {
    constructor(url: string | URL, protocols?: string | readonly string[]) {
      super(mock, new URL(url), protocols);
    }
  };
}

const [connecting, open, closing, closed] = [0, 1, 2, 3];

class Socket extends EventTarget implements MockSocket {
  readonly CONNECTING = connecting;
  readonly OPEN = open;
  readonly CLOSING = closing;
  readonly CLOSED = closed;
  readonly url: string;
  readonly bufferedAmount = 0;
  readyState = connecting;
  protocol = "";
  onopen: MockSocket["onopen"] = null;
  onmessage: MockSocket["onmessage"] = null;
  onclose: MockSocket["onclose"] = null;
  onerror: MockSocket["onerror"] = null;
  #end: ServerEnd | undefined;
  readonly #adapters = new Map<SocketListener, (event: Event) => void>();

  constructor(mock: SupportMock, url: URL, protocols: string | readonly string[] = []) {
    super();
    this.url = url.href;
    const offered = [protocols].flat().map(String);
    queueMicrotask(() => this.#connect(mock, url, offered));
  }

  send(data: string | ArrayBufferView | ArrayBuffer): void {
    if (this.readyState === connecting) throw new DOMException("It is not open yet.", "InvalidStateError");
    if (this.readyState !== open) return;
    if (typeof data === "string") queueMicrotask(() => this.#end?.text(data));
    else this.#end?.binary();
  }

  close(code = 1000, reason = ""): void {
    if (this.readyState >= closing) return;
    this.readyState = closing;
    this.#end?.closed();
    queueMicrotask(() => this.#over(code, reason));
  }

  on(type: string, listener: SocketListener, options?: AddEventListenerOptions): this {
    const adapter = (event: Event): void => listener(...(valuesOf(event) as never[]));
    this.#adapters.set(listener, adapter);
    this.addEventListener(type, adapter, options);
    return this;
  }

  once(type: string, listener: SocketListener): this {
    return this.on(type, listener, { once: true });
  }

  off(type: string, listener: SocketListener): this {
    this.removeEventListener(type, this.#adapters.get(listener) ?? null);
    return this;
  }

  terminate(): void {
    this.#end?.closed();
    this.#over(1006, "");
  }

  #connect(mock: SupportMock, url: URL, offered: readonly string[]): void {
    if (this.readyState !== connecting) return;
    const path = url.href.slice(
      mock.baseUrl.replace(/^http/, "ws").replace(/\/api\/v1\/support$/, "").length,
    );
    const request = { path: path.split("?", 1)[0] ?? "", origin: null, protocols: offered.join(",") };
    this.#end = mock.openSocket(request, {
      deliver: (data) => queueMicrotask(() => this.#told(data)),
      closed: (code, reason) => queueMicrotask(() => this.#over(code, reason)),
    });
    queueMicrotask(() => {
      if (this.readyState !== connecting) return;
      this.readyState = open;
      this.protocol = offered.includes("support.chat.v1") ? "support.chat.v1" : "";
      this.#tell(new Event("open"));
    });
  }

  #told(data: string): void {
    if (this.readyState === open) this.#tell(new MessageEvent("message", { data }));
  }

  #over(code: number, reason: string): void {
    if (this.readyState === closed) return;
    if (this.readyState === connecting) this.#tell(new Event("error"));
    this.readyState = closed;
    this.#tell(Object.assign(new Event("close"), { code, reason, wasClean: code !== 1006 }));
  }

  #tell(event: Event): void {
    const listener = this[`on${event.type}` as "onopen"];
    listener?.(event);
    this.dispatchEvent(event);
  }
}

/** What `ws` gives a listener of the event. */
function valuesOf(event: Event): readonly unknown[] {
  if (event.type === "message") return [(event as MessageEvent).data, false];
  if (event.type === "error") return [new Error("The socket did not open.")];
  const { code, reason } = event as SocketClosed;
  return event.type === "close" ? [code, reason] : [];
}
