import { afterAll, describe, expect, it } from "vitest";
import type { Bearer } from "../../src/http/staff-tokens.ts";
import { digestOf } from "../matrix/digest.ts";
import { tablesOf } from "../races/stored-rows.ts";
import { answerOffer, offerTo } from "../sessions/session.ts";
import { engines } from "../support/engines.ts";
import { hireAgent } from "../support/people.ts";
import { secret } from "../support/tokens.ts";
import { useLiveDesk } from "./support/live-desk.ts";
import { newScene, type Scene, startChat } from "./support/scene.ts";
import { connect, type TestSocket } from "./support/test-socket.ts";

type Party = "its customer" | "another's customer" | "an agent" | "another tenant's agent" | "nobody";

/** What a party gets for a frame: the type of the answer, or the code that the socket is closed with. */
type Row = Readonly<Record<Party, string | number>>;

const insiders = (answer: string): Row => ({
  "its customer": answer,
  "another's customer": 4404,
  "an agent": answer,
  "another tenant's agent": 4404,
  nobody: 4401,
});

/** By hand, from docs/chat-protocol.md: nine kinds of frames and five parties. */
const table: Readonly<Record<string, Row>> = {
  hello: insiders("welcome"),
  "hello with the token in the subprotocol": insiders("welcome"),
  "hello that resumes": insiders("welcome"),
  message: insiders("ack"),
  typing: insiders("pong"),
  read: insiders("read"),
  ping: insiders("pong"),
  token: insiders("token_accepted"),
  "hello to the inbox": {
    "its customer": 4403,
    "another's customer": 4403,
    "an agent": "welcome",
    "another tenant's agent": "welcome",
    nobody: 4401,
  },
};

const marker = "marker_of_this_tenant";

/** What is sent after the hello; typing is answered by nothing, so that a ping shows that it was taken. */
function framesOf(kind: string, token: string | undefined): readonly object[] {
  const frames: Readonly<Record<string, readonly object[]>> = {
    message: [{ type: "message", message: { client_message_id: "c1", content: "mine" } }],
    typing: [{ type: "typing", typing: true }, { type: "ping" }],
    read: [{ type: "read", seq: 1 }],
    ping: [{ type: "ping" }],
    token: [{ type: "token", token: token ?? "none" }],
  };
  return frames[kind] ?? [];
}

describe.each(engines)("who may do what on a socket, on %s", (engine) => {
  const live = useLiveDesk(engine);
  let cells = 0;
  afterAll(() => console.info(`matrix on ${engine}: D ${cells} cells`));

  async function tokenOf(party: Party, scene: Scene): Promise<string | undefined> {
    if (party === "nobody") return undefined;
    if (party === "its customer") return scene.customerToken;
    if (party === "an agent") return scene.agentToken;
    if (party === "another tenant's agent") return await live.token({ tenant: live.desk.newTenant() });
    return (await startChat(live, scene.tenant, scene.agent)).customerToken;
  }

  /** Sends what the cell is about, right behind the hello: who is not let in gets no further. */
  async function send(kind: string, scene: Scene, token: string | undefined): Promise<TestSocket> {
    const named = token === undefined ? {} : { token };
    if (kind === "hello to the inbox") return await live.open("inbox", named);
    if (kind.includes("subprotocol")) {
      const protocols = token === undefined ? [] : ["support.chat.v1", `bearer.${token}`];
      return await connect(`${live.url}/ws/${scene.session}`, {}, protocols);
    }
    if (kind === "hello that resumes") return await live.open(scene.session, { ...named, resume_from: 0 });
    const socket = await live.open(scene.session, named);
    for (const frame of framesOf(kind, token)) socket.send(frame);
    return socket;
  }

  const all = Object.entries(table).flatMap(([kind, row]) =>
    Object.entries(row).map(([party, expected]) => ({ kind, party: party as Party, expected })),
  );

  it.each(all)("$kind from $party: $expected", async ({ kind, party, expected }) => {
    const scene = await newScene(live, { initial_message: marker });
    const token = await tokenOf(party, scene);
    // What the server does by itself with what was stored so far.
    await live.desk.support.tick();
    const tables = await tablesOf(live.desk.db);
    const before = await digestOf(live.desk.db, tables, scene.tenant);
    const socket = await send(kind, scene, token);
    if (typeof expected === "string") {
      await socket.frame(expected);
      await socket.close();
    } else {
      expect(await socket.closed).toMatchObject({ code: expected });
      expect(socket.frames).toEqual([]);
      expect(await digestOf(live.desk.db, tables, scene.tenant)).toEqual(before);
    }
    if (party === "another tenant's agent") expect(JSON.stringify(socket.frames)).not.toContain(marker);
    cells += 1;
  });
});

describe.each(engines)("what changes while a socket is open, on %s", (engine) => {
  const withdrawn = new Set<string>();
  const isRevoked = ({ tenant, id, roles }: Bearer): boolean =>
    [tenant, id, ...roles.map((role) => `${tenant} ${id} ${role}`)].some((name) => withdrawn.has(name));
  const live = useLiveDesk(engine, { auth: { secret, isRevoked } });
  let cells = 0;
  afterAll(() => console.info(`matrix on ${engine}: D ${cells} changes`));

  const changes: Readonly<Record<string, (scene: Scene) => Promise<unknown> | undefined>> = {
    "the token expires": async () => live.desk.advance({ hours: 1, seconds: 1 }),
    "the agent is shut out": async ({ agent }) => withdrawn.add(agent.id),
    "the agent loses the role": async ({ tenant, agent }) => withdrawn.add(`${tenant} ${agent.id} server`),
    "the tenant is suspended": async ({ tenant }) => withdrawn.add(tenant),
    "the agent is transferred away": async ({ tenant, session, agent }) => {
      const { id } = await hireAgent(live.desk, tenant, { id: "agent_002" });
      return agent.client.post(`/sessions/${session}/transfer`, {
        target_type: "agent",
        target_id: id,
        reason: "x",
      });
    },
    "another accepts what the agent offers": async ({ tenant, session, agent }) => {
      const { id, client } = await hireAgent(live.desk, tenant, { id: "agent_002" });
      await offerTo(agent.client, session, id);
      return await answerOffer(client, session, "accept");
    },
    "the session ends": ({ session, agent }) =>
      agent.client.post(`/sessions/${session}/end`, { resolution: "resolved" }),
  };
  const codes: Readonly<Record<string, number>> = {
    "the token expires": 4419,
    "the agent is shut out": 4403,
    "the agent loses the role": 4403,
    "the tenant is suspended": 4403,
    "the agent is transferred away": 4410,
    "another accepts what the agent offers": 4410,
    "the session ends": 4409,
  };

  it.each(Object.keys(changes))("%s: closed within five seconds, silent or not", async (name) => {
    withdrawn.clear();
    const scene = await newScene(live);
    const silent = await live.open(scene.session, { token: scene.agentToken });
    const talking = await live.open(scene.session, { token: scene.agentToken });
    await Promise.all([silent.frame("welcome"), talking.frame("welcome")]);
    await changes[name]?.(scene);
    const message = { client_message_id: "late", content: "still here?" };
    if (codes[name] !== 4409 && codes[name] !== 4410) {
      talking.send({ type: "message", message });
    }
    expect(await talking.closed).toMatchObject({ code: codes[name] });
    live.desk.advance({ seconds: 5 });
    await live.desk.support.tick();
    expect(await silent.closed).toMatchObject({ code: codes[name] });
    const stored = await live.desk.db
      .selectFrom("session_events")
      .select("id")
      .where("tenant_id", "=", scene.tenant)
      .where("client_message_id", "=", "late")
      .execute();
    expect(stored).toEqual([]);
    cells += 1;
  });

  it("REST asks for withdrawn rights as well", async () => {
    withdrawn.clear();
    const { agent, tenant } = await newScene(live);
    expect((await agent.client.get("/sessions")).status).toBe(200);
    withdrawn.add(tenant);
    expect((await agent.client.get("/sessions")).status).toBe(401);
  });
});

describe("a socket that may not be opened", () => {
  const live = useLiveDesk("SQLite", { origins: ["https://shop.example.com"] });

  it("is closed with the code for it and gets nothing else", async () => {
    const { session, customerToken, tenant } = await newScene(live);
    const other = await newScene(live);
    const cases = [
      { hello: {}, code: 4401 },
      { hello: { token: "nonsense" }, code: 4401 },
      { hello: { token: `${customerToken.slice(0, -4)}AAAA` }, code: 4401 },
      { hello: { token: other.agentToken }, code: 4404 },
      { hello: { token: other.customerToken }, code: 4404 },
      { hello: { token: await live.token({ tenant, roles: ["gardener"] }) }, code: 4403 },
      { hello: { token: await live.token({ tenant }), tenant_id: other.tenant }, code: 4403 },
    ];
    for (const { hello, code } of cases) {
      const socket = await live.open(session, hello);
      expect(await socket.closed).toMatchObject({ code });
      expect(socket.frames).toEqual([]);
    }
    live.desk.advance({ hours: 2 });
    const late = await live.open(session, { token: customerToken });
    expect(await late.closed).toMatchObject({ code: 4419 });
    expect(late.frames).toEqual([]);
  });

  it("is refused before it opens for a page of another site, and for any other path", async () => {
    const { session } = await newScene(live);
    const status = async (path: string, origin: string): Promise<number> => {
      const headers = { origin, connection: "upgrade", upgrade: "websocket", "sec-websocket-version": "13" };
      const { get } = await import("node:http");
      return await new Promise((resolve, reject) => {
        const key = { "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==" };
        const request = get({ port: live.port, host: "127.0.0.1", path, headers: { ...headers, ...key } });
        request.on("response", ({ statusCode = 0 }) => resolve(statusCode));
        request.on("upgrade", (_, stream) => {
          stream.destroy();
          resolve(101);
        });
        request.on("error", reject);
      });
    };
    expect(await status(`/ws/${session}`, "https://evil.example.com")).toBe(403);
    expect(await status(`/ws/${session}`, "https://shop.example.com")).toBe(101);
    for (const path of ["/ws", "/ws/", "/ws/a/b", "/", "/api/v1/support/sessions", "/ws/%2e%2e"]) {
      expect(await status(path, "https://shop.example.com")).toBe(404);
    }
  });
});
