import { serve } from "@olympus-support/server/node";
import { SupportClient } from "../../../src/chat/index.ts";
import { openDesk } from "../../support/desk.ts";
import { openRelay, type Relay } from "./relay.ts";

/** A real server on a port of this machine, which is reached through a relay that can be cut. */
export interface LiveDesk {
  readonly relay: Relay;
  /** Where the server says that it is. */
  readonly baseUrl: string;
  /** A member of staff with a client that reaches it over the network. */
  agent(id?: string): SupportClient;
  close(): Promise<void>;
}

export async function openLiveDesk(): Promise<LiveDesk> {
  const relay = await openRelay();
  const baseUrl = `http://127.0.0.1:${relay.port}`;
  const desk = await openDesk({ clock: () => new Date(), settings: { publicUrl: baseUrl } });
  const server = await serve(desk.support, { port: 0, host: "127.0.0.1", drainSeconds: 1 });
  relay.leadTo(server.port);
  return {
    relay,
    baseUrl,
    agent: (id = "agent_001") => new SupportClient({ baseUrl, token: () => desk.tokenOf({ id }) }),
    close: async () => {
      await relay.close();
      await server.close();
    },
  };
}

/** Resolves with the first event of the type that fits. */
export function next<Event>(
  listen: (listener: (event: Event) => void) => () => void,
  fits: (event: Event) => boolean = () => true,
): Promise<Event> {
  return new Promise((resolve) => {
    const stop = listen((event) => {
      if (!fits(event)) return;
      stop();
      resolve(event);
    });
  });
}
