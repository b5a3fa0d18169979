import type { ChatSocket, ChatSocketClass } from "@olympus-support/sdk/chat";
import { closeKey, frameKey, type SocketKind } from "../contract/keys.ts";
import { faultOfFrame } from "../contract/validate.ts";
import type { Sightings } from "./sightings.ts";

/** A class of sockets whose every frame is held against the document and noted. */
export interface WatchedSockets {
  readonly WebSocket: ChatSocketClass;
  /** Loses every connection that is open, as a network does: our side hears of it and of nothing that comes after. */
  cut(): void;
}

interface Closed {
  readonly code: number;
}

export function watchSockets(base: ChatSocketClass, sightings: Sightings): WatchedSockets {
  const open = new Set<WatchedSocket>();

  class WatchedSocket implements ChatSocket {
    onopen: ChatSocket["onopen"] = null;
    onmessage: ChatSocket["onmessage"] = null;
    onclose: ChatSocket["onclose"] = null;
    onerror: ChatSocket["onerror"] = null;
    readonly #inner: ChatSocket;

    constructor(url: string, protocol: string) {
      const kind: SocketKind = url.endsWith("/inbox") ? "inbox" : "chat";
      const inner = new base(url, protocol);
      open.add(this);
      inner.onopen = (event) => this.onopen?.(event);
      inner.onerror = (event) => this.onerror?.(event);
      inner.onmessage = (event: { readonly data: unknown }) => {
        if (!open.has(this)) return;
        noteFrame(kind, String(event.data), sightings);
        this.onmessage?.(event as never);
      };
      inner.onclose = (event: Closed) => {
        if (!open.delete(this)) return;
        sightings.note(closeKey(event.code));
        this.onclose?.(event as never);
      };
      this.#inner = inner;
    }

    send(frame: string): void {
      this.#inner.send(frame);
    }

    close(code?: number): void {
      this.#inner.close(code);
    }

    lose(): void {
      open.delete(this);
      this.#inner.close();
      this.onclose?.({ code: 1006, reason: "" } as never);
    }
  }

  const cut = (): void => {
    for (const socket of [...open]) socket.lose();
  };
  return { WebSocket: WatchedSocket, cut };
}

function noteFrame(kind: SocketKind, text: string, sightings: Sightings): void {
  const frame = JSON.parse(text) as { readonly type: string };
  sightings.frames += 1;
  sightings.fault(faultOfFrame(kind, frame));
  sightings.note(frameKey(kind, frame.type));
}
