import { UsageError } from "../errors/usage-error.ts";
import type { ChatSocketClass, ConnectionOptions } from "./chat-options.ts";

/** The class to make sockets of: the given one, else the platform's. */
export function socketClassOf({ WebSocket }: ConnectionOptions): ChatSocketClass {
  const socketClass = WebSocket ?? (globalThis as { readonly WebSocket?: ChatSocketClass }).WebSocket;
  if (socketClass !== undefined) return socketClass;
  throw new UsageError(
    "WebSocket: There is none on this platform. Install the package `ws` and pass its WebSocket.",
  );
}

export function checkAddress(url: string): void {
  if (/^wss?:\/\/[^/]/.test(url)) return;
  throw new UsageError("url: Give a ws or wss address, such as a session's websocket_url.");
}
