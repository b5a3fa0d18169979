import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { JWK } from "jose";

/** An issuer's key set on the loopback interface, and how often it was asked for. */
export interface KeyServer {
  readonly url: string;
  readonly requests: () => number;
  /** What it answers from now on. */
  answer(status: number, body: string): void;
  close(): Promise<void>;
}

export async function startKeyServer(keys: readonly JWK[]): Promise<KeyServer> {
  let answer = { status: 200, body: JSON.stringify({ keys }) };
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    response.writeHead(answer.status, { "content-type": "application/json" }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/keys`,
    requests: () => requests,
    answer: (status, body) => {
      answer = { status, body };
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
