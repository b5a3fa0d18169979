import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSupport } from "../../src/create-support.ts";
import { type Log, silentLog } from "../../src/log.ts";
import { postgresDialect, sqliteDialect } from "../../src/node/index.ts";
import { type RunningServer, serve } from "../../src/node/serve.ts";
import { createLastingDatabase, type LastingDatabase } from "../faults/lasting-database.ts";
import { hookedDialect } from "../http/hooked-dialect.ts";
import { createClient, type TestClient } from "../support/client.ts";
import { engines } from "../support/engines.ts";
import { secret, staffToken } from "../support/tokens.ts";
import { durable } from "./support/scene.ts";
import { connect } from "./support/test-socket.ts";

/** A server of its own on the database, with a pool and notices of its own. */
interface Node {
  readonly client: TestClient;
  readonly url: string;
  readonly server: RunningServer;
}

/** @param wait Milliseconds that each of its queries takes longer, once its database is there. */
async function startNode(
  { engine, address }: LastingDatabase,
  { log = silentLog, wait = 0 }: { readonly log?: Log; readonly wait?: number } = {},
): Promise<Node> {
  const hooked = hookedDialect(
    engine === "SQLite" ? sqliteDialect(address) : postgresDialect(address, { connections: 4 }),
  );
  const support = createSupport({ dialect: hooked.dialect, auth: { secret }, log });
  await support.migrate();
  if (wait > 0) hooked.beforeQuery(() => new Promise((resolve) => setTimeout(resolve, wait)));
  const server = await serve(support, { port: 0, host: "127.0.0.1", drainSeconds: 2 });
  const token = (): Promise<string> => staffToken({ tenant: "tenant_1" }, new Date());
  const client = createClient((request) => support.app.fetch(request), token);
  return { client, url: `ws://127.0.0.1:${server.port}`, server };
}

describe.each(engines)("two servers on one %s database", (engine) => {
  let database: LastingDatabase;
  const nodes: Node[] = [];
  beforeAll(async () => {
    database = await createLastingDatabase(engine);
    nodes.push(await startNode(database), await startNode(database));
  });
  afterAll(async () => {
    for (const { server } of nodes) await server.close();
    await database.drop();
  });

  it("show what the other stored within three seconds, once and in order", async () => {
    const [here, there] = nodes;
    if (here === undefined || there === undefined) throw new Error("two servers");
    await here.client.put("/agents/agent_001/status", { status: "available" });
    const started = await here.client.post("/sessions", { customer_id: "cust_abc", channel: "chat" });
    const { session_id: session, chat_token: token } = started.body;
    const socket = await connect(`${here.url}/ws/${session}`, { token, resume_from: 0 });
    await socket.frame("welcome");
    const sentAt = performance.now();
    for (const content of ["1", "2"]) await there.client.post(`/sessions/${session}/messages`, { content });
    await here.client.post(`/sessions/${session}/messages`, { content: "3" });
    await there.client.post(`/sessions/${session}/messages`, { content: "4" });
    await socket.frame("message", ({ seq }) => seq === 4);
    expect(performance.now() - sentAt).toBeLessThan(4000);
    expect(durable(socket).map(({ message }) => message.content)).toEqual(["1", "2", "3", "4"]);
    await socket.close();
  });

  it("send their sockets away when they stop, to be taken up by the other", async () => {
    const [here, there] = nodes;
    if (here === undefined || there === undefined) throw new Error("two servers");
    const started = await here.client.post("/sessions", { customer_id: "cust_xyz", channel: "chat" });
    const { session_id: session, chat_token: token } = started.body;
    const socket = await connect(`${there.url}/ws/${session}`, { token });
    await socket.frame("welcome");
    socket.send({ type: "message", message: { client_message_id: "c1", content: "last words" } });
    const { seq } = await socket.frame("ack");
    expect(await there.server.close()).toBe(true);
    expect(await socket.closed).toMatchObject({ code: 1012 });
    nodes.pop();
    const again = await connect(`${here.url}/ws/${session}`, { token, resume_from: 0 });
    expect((await again.frame("message", (frame) => frame.seq === seq)).message.content).toBe("last words");
    await again.close();
  });
});

describe.each(engines)("a server on %s that is told to stop", (engine) => {
  let database: LastingDatabase;
  beforeAll(async () => {
    database = await createLastingDatabase(engine);
  });
  afterAll(() => database.drop());

  it("finishes the frame that it has begun with, and fails none", async () => {
    const failures: unknown[] = [];
    const log = { ...silentLog, error: (details: object) => failures.push(details) };
    const { client, url, server } = await startNode(database, { log, wait: 15 });
    await client.put("/agents/agent_001/status", { status: "available" });
    const started = await client.post("/sessions", { customer_id: "cust_stop", channel: "chat" });
    const { session_id: session, chat_token: token } = started.body;
    const socket = await connect(`${url}/ws/${session}`, { token });
    await socket.frame("welcome");
    for (let sent = 0; sent < 10; sent += 1) {
      socket.send({ type: "message", message: { client_message_id: `c${sent}`, content: "x" } });
    }
    await socket.frame("ack");
    await server.close();
    expect(await socket.closed).toMatchObject({ code: 1012 });
    expect(failures).toEqual([]);
    const stored = await database.look((db) =>
      db.selectFrom("session_events").select("client_message_id").where("session_id", "=", session).execute(),
    );
    const acknowledged = socket.all("ack").map((ack) => ack.client_message_id);
    expect(stored.map((row) => row.client_message_id)).toEqual(expect.arrayContaining(acknowledged));
  });
});
