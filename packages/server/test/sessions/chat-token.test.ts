import { SignJWT } from "jose";
import { beforeEach, describe, expect, it } from "vitest";
import type { Answer, TestClient } from "../support/client.ts";
import { engines, useDesk } from "../support/desk.ts";
import { hireAgent } from "../support/people.ts";
import { secret } from "../support/tokens.ts";

describe.each(engines)("a chat token on %s", (engine) => {
  const desk = useDesk(engine, { settings: { chatTokenSeconds: 600 } });
  let tenant: string;
  let agent: TestClient;
  let started: Answer["body"];
  let path: string;

  beforeEach(async () => {
    tenant = desk.newTenant();
    agent = (await hireAgent(desk, tenant)).client;
    started = (await agent.post("/sessions", { customer_id: "cust_abc", channel: "chat" })).body;
    path = `/sessions/${started.session_id}`;
  });

  const statusWith = async (token: string): Promise<number> =>
    (await desk.clientWithToken(token).get(path)).status;

  it("is good until the moment that was told, and not a second longer", async () => {
    const lifetime = Date.parse(started.chat_token_expires_at) - desk.now().getTime();
    expect(lifetime).toBe(600_000);
    desk.advance({ seconds: 599 });
    expect(await statusWith(started.chat_token)).toBe(200);
    desk.advance({ seconds: 1 });
    const late = await desk.clientWithToken(started.chat_token).post(`${path}/messages`, { content: "Hi" });
    expect([late.status, late.body.code]).toEqual([401, "unauthenticated"]);
    expect((await agent.get(`${path}/messages`)).body.data).toEqual([]);
  });

  it("is renewed for its full time by staff, also while the session is on hold", async () => {
    await agent.post(`${path}/hold`);
    desk.advance({ seconds: 300 });
    const renewed = (await agent.post(`${path}/chat-token`)).body;
    expect(await statusWith(started.chat_token)).toBe(200);
    desk.advance({ seconds: 599 });
    expect([await statusWith(started.chat_token), await statusWith(renewed.chat_token)]).toEqual([401, 200]);
    const sent = await desk.clientWithToken(renewed.chat_token).post(`${path}/messages`, { content: "Hi" });
    expect(sent.body).toMatchObject({ sender: "customer", sender_id: "cust_abc" });
    desk.advance({ seconds: 1 });
    expect(await statusWith(renewed.chat_token)).toBe(401);
  });

  it("cannot be made with the secret of the staff's tokens, nor changed", async () => {
    const claims = { tenant_id: tenant, session_id: started.session_id };
    const forged = await new SignJWT(claims)
      .setProtectedHeader({ alg: "HS256", typ: "chat+jwt" })
      .setSubject("cust_abc")
      .setAudience("olympus-support/chat")
      .setExpirationTime(Math.floor(desk.now().getTime() / 1000) + 600)
      .sign(new TextEncoder().encode(secret));
    const [header, payload, signature] = started.chat_token.split(".");
    const later = JSON.parse(Buffer.from(payload, "base64url").toString());
    const changed = Buffer.from(JSON.stringify({ ...later, exp: later.exp + 3600 })).toString("base64url");
    expect(await statusWith(`${header}.${payload}.${signature}`)).toBe(200);
    expect(await statusWith(forged)).toBe(401);
    expect(await statusWith(`${header}.${changed}.${signature}`)).toBe(401);
  });
});
