import type { Answer, TestClient } from "../support/client.ts";

/** The session as the caller sees it. */
export async function show(client: TestClient, id: string): Promise<Answer["body"]> {
  return (await client.get(`/sessions/${id}`)).body;
}

/** Each session's status, and who has it or nobody, such as `active agent_001`. */
export async function holders(client: TestClient, ids: readonly string[]): Promise<readonly string[]> {
  const sessions = await Promise.all(ids.map((id) => show(client, id)));
  return sessions.map(({ status, assigned_agent: agent }) => `${status} ${agent?.id ?? "nobody"}`);
}

/** Ends a session as resolved; throws when it does not end. */
export async function endSession(client: TestClient, id: string): Promise<void> {
  const ended = await client.post(`/sessions/${id}/end`, { resolution: "resolved" });
  if (ended.status !== 200) throw new Error(`The session did not end: ${JSON.stringify(ended.body)}`);
}

/** Transfers a session to `agent_...` or `team_...`. */
export async function transferTo(client: TestClient, id: string, target: string): Promise<Answer> {
  const type = target.startsWith("team_") ? "team" : "agent";
  const body = { target_type: type, target_id: target, reason: "Needs a specialist" };
  return await client.post(`/sessions/${id}/transfer`, body);
}

/** Offers a session to `agent_...` or `team_...`. */
export async function offerTo(
  client: TestClient,
  id: string,
  target: string,
  offer: object = {},
): Promise<Answer> {
  const type = target.startsWith("team_") ? "team" : "agent";
  const body = {
    target_type: type,
    target_id: target,
    reason: "Needs a specialist",
    notes: "Be kind",
    offer,
  };
  return await client.post(`/sessions/${id}/transfer`, body);
}

/** Answers an offer, or takes it back. */
export async function answerOffer(
  client: TestClient,
  id: string,
  verb: "accept" | "decline" | "cancel",
  body: object = {},
): Promise<Answer> {
  return await client.post(`/sessions/${id}/transfer/${verb}`, verb === "decline" ? body : undefined);
}
