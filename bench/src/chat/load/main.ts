import { once } from "node:events";
import { connectFrames } from "./connect-frames.ts";
import { connectSocketIo } from "./connect-socket-io.ts";
import type { Order } from "./order.ts";
import { stay } from "./stay.ts";
import { talk } from "./talk.ts";

/** Does what it is told, answers, and ends when nobody needs it any more. */
async function obey(order: Order): Promise<void> {
  const connect = order.client === "frames" ? connectFrames : connectSocketIo;
  const work = { conversations: order.conversations, url: order.url, connect };
  const answer = order.task === "talk" ? await talk(work, order) : await stay(work, order.sockets);
  process.send?.(answer ?? null);
  await once(process, "disconnect");
  process.exit();
}

process.once("message", obey);
