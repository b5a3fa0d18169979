import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll } from "vitest";

/** What a back-end does with a request. What begins with "done" has its effect. */
export type Manner =
  | "done"
  | "refused"
  | "status 404"
  | "status 500"
  | "busy"
  | "hangs"
  | "done, then hangs"
  | "resets"
  | "done, then resets"
  | "done, then garbage"
  | "done, then another shape"
  | "done, then endless"
  | "redirects";

interface Told {
  readonly key: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: IncomingMessage["headers"];
}

/** A back-end that does each thing once for its key, and counts. */
export interface FakeBackEnd {
  readonly url: string;
  /** The keys of what it has done, in order. */
  readonly effects: readonly string[];
  /** Every request that came. */
  readonly told: readonly Told[];
  /** How the next requests are met; well, once these are used up. */
  meet(...manners: readonly Manner[]): void;
  /** Has requests wait until the function that is answered is called. */
  hold(): () => void;
  forget(): void;
}

export const secret = `whsec_${btoa("a secret that the shop and the desk share")}`;

/** For the tests of a file. */
export function useFakeBackEnd(): FakeBackEnd {
  const effects: string[] = [];
  const told: Told[] = [];
  let manners: Manner[] = [];
  let gate: Promise<void> | null = null;
  let url = "";
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = JSON.parse(Buffer.concat(parts).toString());
    const key = String(request.headers["idempotency-key"]);
    told.push({ key, body, headers: request.headers });
    const manner = manners.shift() ?? "done";
    await gate;
    if (manner.startsWith("done") && body.dry_run !== true && !effects.includes(key)) effects.push(key);
    reply(manner, response, body.dry_run === true ? "It would be done" : "It is done");
  };
  const server = createServer((request, response) => void answer(request, response));
  beforeAll(async () => {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/refund`;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    get url() {
      return url;
    },
    effects,
    told,
    meet: (...next) => {
      manners = [...next];
    },
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = promise;
      return () => {
        gate = null;
        resolve();
      };
    },
    forget() {
      effects.length = 0;
      told.length = 0;
      manners = [];
    },
  };
}

function reply(manner: Manner, response: ServerResponse, message: string): void {
  const json = (status: number, body: object, headers: Record<string, string> = {}): void => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  };
  if (manner === "done") json(200, { success: true, result: { refund_id: "r_1" }, message });
  else if (manner === "refused") json(200, { success: false, code: "not_delivered", message: "Not yet." });
  else if (manner === "status 404") json(404, {});
  else if (manner === "status 500") json(500, { success: true, result: {}, message });
  else if (manner === "busy") json(429, {}, { "retry-after": "0" });
  else if (manner.endsWith("resets")) response.destroy();
  else if (manner.endsWith("garbage")) response.end("<html>It works!</html>");
  else if (manner.endsWith("another shape")) json(200, { success: true, result: { refund_id: 7 }, message });
  else if (manner.endsWith("endless")) writeForever(response);
  else if (manner === "redirects") response.writeHead(307, { location: "http://127.0.0.1:1/" }).end();
}

function writeForever(response: ServerResponse): void {
  const timer = setInterval(() => response.write(" ".repeat(20_000)), 1);
  response.on("close", () => clearInterval(timer));
}
