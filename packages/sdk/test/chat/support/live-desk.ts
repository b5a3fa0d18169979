import { serve } from "@olympus-support/server/node";
import { SupportClient } from "../../../src/chat/index.ts";
import { openDesk } from "../../support/desk.ts";
import { openRelay, type Relay } from "./relay.ts";

/** A real server on a port of this machine, which is reached through a relay that can be cut. */
export interface LiveDesk {
  readonly relay: Relay;
  /** Where the server says that it is. */
  readonly baseUrl: string;
  /** A member of staff with a client that reaches it over the network; `agent_001` takes sessions. */
  agent(id?: string): SupportClient;
  close(): Promise<void>;
}

/** `host` is the name under which customers reach this machine. */
export async function openLiveDesk(host = "127.0.0.1"): Promise<LiveDesk> {
  const relay = await openRelay();
  const baseUrl = `http://${host}:${relay.port}`;
  const desk = await openDesk({ clock: () => new Date(), settings: { publicUrl: baseUrl } });
  const server = await serve(desk.support, { port: 0, host: "127.0.0.1", drainSeconds: 1 });
  relay.leadTo(server.port);
  // Past the relay, so that cuts are the customer's alone.
  const direct = `http://127.0.0.1:${server.port}`;
  const agent: LiveDesk["agent"] = (id = "agent_001") =>
    new SupportClient({ baseUrl: direct, token: () => desk.tokenOf({ id }) });
  await agent().agents.create({ id: "agent_001", name: "Sarah", max_sessions: 100 });
  await agent().agents.updateStatus("agent_001", { status: "available" });
  return {
    relay,
    baseUrl,
    agent,
    close: async () => {
      await relay.close();
      await server.close();
    },
  };
}
