import { Agent, createServer, type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { getRequestListener } from "@hono/node-server";

/** A request whose target goes over the wire just as it is written. */
export interface RawCall {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

export interface RawAnswer {
  readonly status: number;
  readonly body: string;
}

/** An app behind Node's HTTP server on the loopback interface. */
export interface RawServer {
  send(call: RawCall): Promise<RawAnswer>;
  close(): Promise<void>;
}

type Fetch = (request: Request) => Response | Promise<Response>;

export async function startRawServer(fetch: Fetch): Promise<RawServer> {
  const server = createServer(getRequestListener(fetch));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  return {
    async send({ method, target, headers, body }) {
      const response = await new Promise<IncomingMessage>((resolve, reject) => {
        const options = { agent, host: "127.0.0.1", port, method, path: target, headers };
        request(options, resolve).on("error", reject).end(body);
      });
      return { status: response.statusCode ?? 0, body: await text(response) };
    },
    close: () =>
      new Promise((resolve) => {
        agent.destroy();
        server.close(() => resolve());
      }),
  };
}
