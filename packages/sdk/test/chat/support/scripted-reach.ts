import { FakeNetwork } from "./fake-network.ts";
import type { Reach } from "./reach.ts";
import { ScriptedServer } from "./scripted-server.ts";

/** A scripted server behind sockets that are none, in real time. */
export const scriptedReach: Reach = {
  name: "a scripted server",
  open: () => Promise.resolve(),
  close: () => Promise.resolve(),
  session: () => {
    const network = new FakeNetwork({
      now: () => Date.now(),
      later: (milliseconds, run) => void setTimeout(run, milliseconds),
    });
    const server = new ScriptedServer(() => Date.now());
    network.host = server;
    server.judge = ({ token }) => (token === "good" ? undefined : 4401);
    return Promise.resolve({
      address: {
        url: "wss://desk.test/ws/sess_1",
        token: "good",
        WebSocket: network.WebSocket,
        fetch: server.fetch,
      },
      say: (content) => Promise.resolve(server.say(content)),
      end: () => {
        server.isEnded = true;
        server.endAll(4409);
        return Promise.resolve();
      },
      cut: () => server.endAll(1006),
    });
  },
};
