import type { Session, TransferSessionParams } from "@olympus-support/sdk";
import { there } from "../check.ts";
import { startSession } from "./desk.ts";
import type { Scene } from "./scene.ts";

/** A session, and the manager as the agent who is to be asked for it. */
export interface Offerable {
  readonly session: string;
  readonly me: string;
}

/** A session of another agent. The manager has an id of its own, whatever its token is, and is made an agent here. */
export async function offerable(scene: Scene): Promise<Offerable> {
  const { client } = scene;
  const { session_id: session } = await startSession(scene);
  const { sender_id } = await client.sessions.sendMessage(session, { content: "Who am I?" });
  const me = there(sender_id, "sender of an agent's message");
  // Busy: asked for what is offered, and given nothing else.
  await client.agents.updateStatus(me, { status: "busy" });
  scene.tidy(() => client.agents.updateStatus(me, { status: "offline" }));
  const { max_sessions } = await client.agents.retrieve(me);
  await client.agents.update(me, { max_sessions: 50 });
  scene.tidy(() => client.agents.update(me, { max_sessions }));
  scene.tidy(() => client.sessions.end(session, { resolution: "conformance" }));
  return { session, me };
}

export function offerTo(
  scene: Scene,
  { session, me }: Offerable,
  offer: NonNullable<TransferSessionParams["offer"]> = {},
): Promise<Session> {
  const params = { target_type: "agent", target_id: me, reason: "They know more", offer } as const;
  return Promise.resolve(scene.client.sessions.transfer(session, params));
}

/** A session that the manager is offered. */
export async function offeredSession(scene: Scene): Promise<string> {
  const asked = await offerable(scene);
  await offerTo(scene, asked);
  return asked.session;
}
