import { afterAll, beforeAll } from "vitest";
import type { SupportOptions } from "../../../src/create-support.ts";
import { type RunningServer, serve } from "../../../src/node/serve.ts";
import { type Desk, useDesk } from "../../support/desk.ts";
import type { EngineName } from "../../support/engines.ts";
import { type Person, staffToken } from "../../support/tokens.ts";
import { connect, type Hello, type TestSocket } from "./test-socket.ts";

/** A desk on a port, with a clock that moves only when told to. */
export interface LiveDesk {
  readonly desk: Desk;
  /** Where sockets are opened, such as `ws://127.0.0.1:1234`. */
  readonly url: string;
  readonly port: number;
  /** A socket that has said hello, of a session or `inbox`. */
  open(path: string, hello: Hello): Promise<TestSocket>;
  token(person: Person): Promise<string>;
}

export function useLiveDesk(engine: EngineName, options: Partial<SupportOptions> = {}): LiveDesk {
  const desk = useDesk(engine, options);
  let server: RunningServer;
  beforeAll(async () => {
    server = await serve(desk.support, { port: 0, host: "127.0.0.1", drainSeconds: 1 });
  });
  // Before the database goes, which the desk drops.
  afterAll(() => server.close());
  const live = {
    desk,
    get port() {
      return server.port;
    },
    get url() {
      return `ws://127.0.0.1:${server.port}`;
    },
    open: (path: string, hello: Hello) => connect(`${live.url}/ws/${path}`, hello),
    token: (person: Person) => staffToken(person, desk.now()),
  };
  return live;
}
