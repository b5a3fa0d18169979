import { createServer, type IncomingMessage } from "node:http";
import type { CreateTicket, SendMessage } from "./by-hand/desk.ts";
import { openDesk } from "./by-hand/open-desk.ts";
import { actor, listenOn, tenant } from "./child.ts";

/** The least that can be done: Node's own HTTP server and the statements. It asks nobody who he is and checks nothing. */
const desk = openDesk();

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString());
}

async function answer(request: IncomingMessage): Promise<unknown> {
  const { pathname, searchParams } = new URL(request.url ?? "", "http://floor");
  const [, , , , resource = "", id = ""] = pathname.split("/");
  const write = { tenant, actor, key: String(request.headers["idempotency-key"]), hash: "" };
  if (request.method === "POST" && resource === "sessions") {
    const { content } = (await bodyOf(request)) as Pick<SendMessage, "content">;
    return desk.sendMessage({ ...write, session: id, content });
  }
  if (request.method === "POST") {
    const input = (await bodyOf(request)) as CreateTicket & { readonly customer_id: string };
    return desk.createTicket({ ...input, ...write, customer: input.customer_id });
  }
  if (id !== "") return { body: await desk.getTicket(tenant, id) };
  return {
    body: await desk.listTickets(tenant, {
      status: searchParams.get("status") ?? "",
      priority: searchParams.get("priority") ?? "",
      limit: Number(searchParams.get("limit")),
    }),
  };
}

const server = createServer((request, response) => {
  answer(request).then(
    (answered) => {
      const { body } = answered as { readonly body: unknown };
      response.writeHead(request.method === "POST" ? 201 : 200, { "content-type": "application/json" });
      response.end(JSON.stringify(body));
    },
    (error: unknown) => {
      response.writeHead(500);
      response.end(String(error));
    },
  );
});
await listenOn(server);
