import { FakeNetwork } from "./fake-network.ts";
import { ScriptedServer } from "./scripted-server.ts";

/**
 * A session of a scripted server behind sockets that are none, in real time. The conformance suite finds out whether it is
 * like that of a real one.
 */
export function reachScriptedServer() {
  const network = new FakeNetwork({
    now: () => Date.now(),
    later: (milliseconds, run) => void setTimeout(run, milliseconds),
  });
  const server = new ScriptedServer(() => Date.now());
  network.host = server;
  server.judge = ({ token }) => (token === "good" ? undefined : 4401);
  return {
    address: {
      url: "wss://desk.test/ws/sess_1",
      token: "good",
      WebSocket: network.WebSocket,
      fetch: server.fetch,
    },
    say: (content: string) => Promise.resolve(server.say(content)),
    end: () => {
      server.isEnded = true;
      server.endAll(4409);
      return Promise.resolve();
    },
    cut: () => server.endAll(1006),
  };
}
