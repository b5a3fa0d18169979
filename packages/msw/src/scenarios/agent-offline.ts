import { agents, clientOf, customerOf, hire } from "./cast.ts";
import type { Preset } from "./preset.ts";

/** The only agent has gone with a session open; who asks now is refused with `no_agents_available`. */
export const agentOffline: Preset = {
  span: { minutes: 20 },
  async play(desk) {
    const [agent] = agents;
    if (agent === undefined) return;
    await hire(desk, [agent], 5);
    const { id, details } = customerOf(0);
    await desk.advance({ minutes: 5 });
    const session = await desk.client.sessions.start({
      customer_id: id,
      customer: details,
      channel: "chat",
      initial_message: "Is anybody there?",
    });
    await desk.advance({ minutes: 1 });
    const own = clientOf(desk, agent);
    await own.sessions.sendMessage(session.session_id, { content: "One moment, please." });
    await desk.advance({ minutes: 4 });
    await own.agents.updateStatus(agent.id, { status: "offline", reason: "connection_lost" });
  },
};
