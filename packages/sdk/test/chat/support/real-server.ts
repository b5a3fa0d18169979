import type { ChatSocketClass } from "../../../src/chat/index.ts";
import { type LiveDesk, openLiveDesk } from "./live-desk.ts";
import type { Reach } from "./reach.ts";

/** A real server, reached over sockets of that class. */
export function realServer(name: string, socketClass: ChatSocketClass): Reach {
  let desk: LiveDesk | undefined;
  return {
    name,
    open: async () => {
      desk = await openLiveDesk();
    },
    session: async () => {
      if (desk === undefined) throw new Error("The server is not there.");
      const { relay } = desk;
      const agent = desk.agent();
      const { session_id, websocket_url, chat_token } = await agent.sessions.start({
        customer_id: "cust_abc",
        channel: "chat",
      });
      return {
        address: { url: websocket_url, token: chat_token, WebSocket: socketClass },
        say: (content) => agent.sessions.sendMessage(session_id, { content }),
        end: () => agent.sessions.end(session_id, { resolution: "resolved" }),
        cut: () => relay.cut(),
      };
    },
    close: async () => desk?.close(),
  };
}
