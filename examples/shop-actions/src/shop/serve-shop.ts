import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Books } from "./books.ts";
import { createShop } from "./shop.ts";

/** A shop on a port; leaving its scope ends it. */
export interface ServedShop extends AsyncDisposable {
  /** Without a slash at its end. */
  readonly url: string;
}

export interface ShopOptions {
  readonly secret: string;
  /** 0, the default, takes any free one. */
  readonly port?: number;
  /** Asked once for each call: whether its connection is cut when the shop has done it, so that the answer is lost. */
  readonly losesAnswer?: () => boolean;
}

/** Serves a shop on the loopback interface. */
export async function serveShop(books: () => Books, options: ShopOptions): Promise<ServedShop> {
  const { secret, port = 0, losesAnswer = () => false } = options;
  const shop = createShop(books, secret);
  const server = createAdaptorServer({
    async fetch(request, env) {
      const response = await shop.fetch(request);
      if (losesAnswer()) env.incoming.socket.destroy();
      return response;
    },
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const { port: listening } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${listening}`,
    async [Symbol.asyncDispose]() {
      server.close();
      if ("closeAllConnections" in server) server.closeAllConnections();
      await once(server, "close");
    },
  };
}
