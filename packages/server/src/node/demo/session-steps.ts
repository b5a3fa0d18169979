import type { Schema } from "../../contract.ts";
import type { DemoSession } from "./dataset.ts";
import type { DemoDesk } from "./demo-desk.ts";
import { minute, type Step, second } from "./step.ts";

/** What is known of a session once it has begun. */
interface Begun {
  readonly id: string;
  readonly chatToken: string;
  readonly agentToken: string;
}

/** Who lets the customers in: the front desk's own token. */
const frontDesk = "agent_001";

/** Plays one conversation: the start, the messages, what the agent does meanwhile, and how it ended. */
export function sessionSteps(
  desk: DemoDesk,
  session: DemoSession,
  times: readonly number[],
): readonly Step[] {
  let begun: Begun | undefined;
  const during = (at: number, run: (session: Begun) => Promise<unknown>): Step => ({
    at,
    run: async () => {
      if (begun === undefined) throw new Error("The session has not begun.");
      await run(begun);
    },
  });
  const [first = 0, ...later] = times;
  const beginning = {
    at: first,
    run: async () => {
      begun = await begin(desk, session);
    },
  };
  const messages = later.map((at, index) => during(at, (known) => say(desk, session, index + 1, known)));
  return [
    beginning,
    ...messages,
    ...deeds(desk, session, times, during),
    ...ending(desk, session, times, during),
  ];
}

type During = (at: number, run: (session: Begun) => Promise<unknown>) => Step;

async function begin(desk: DemoDesk, session: DemoSession): Promise<Begun> {
  const started = await desk.call<Schema<"StartedSession">>(
    await desk.tokenOf(frontDesk),
    "POST",
    "/sessions",
    {
      customer_id: session.customer,
      channel: session.channel,
      priority: session.priority,
      category: session.category,
      context: session.context,
      skills: session.skills,
      initial_message: session.messages[0]?.content,
      ...(session.team === null ? {} : { team_id: session.team }),
      ...(session.language === null ? {} : { language: session.language }),
    },
  );
  const agentToken = await desk.tokenOf(started.assigned_agent?.id ?? frontDesk);
  return { id: started.session_id, chatToken: started.chat_token, agentToken };
}

async function say(desk: DemoDesk, session: DemoSession, index: number, known: Begun): Promise<void> {
  const message = session.messages[index];
  const token = message?.from === "agent" ? known.agentToken : known.chatToken;
  await desk.call(token, "POST", `/sessions/${known.id}/messages`, { content: message?.content });
}

/** An escalation comes half-way through, an action just before the last word. */
function deeds(
  desk: DemoDesk,
  session: DemoSession,
  times: readonly number[],
  during: During,
): readonly Step[] {
  const { escalate, action } = session;
  const middle = (times[Math.floor(times.length / 2)] ?? 0) + 5 * second;
  const late = (times.at(-1) ?? 0) - 10 * second;
  return [
    ...(escalate === null
      ? []
      : [
          during(middle, ({ id, agentToken }) =>
            desk.call(agentToken, "POST", `/sessions/${id}/escalate`, escalate),
          ),
        ]),
    ...(action === null
      ? []
      : [
          during(late, ({ id, agentToken }) =>
            desk.call(agentToken, "POST", `/quick-actions/${action.id}/execute`, {
              session_id: id,
              context: action.context,
            }),
          ),
        ]),
  ];
}

function ending(
  desk: DemoDesk,
  session: DemoSession,
  times: readonly number[],
  during: During,
): readonly Step[] {
  const { outcome, rating } = session;
  const last = times.at(-1) ?? 0;
  if (outcome === "open") return [];
  if (outcome === "on_hold") {
    return [
      during(last + 40 * second, ({ id, agentToken }) =>
        desk.call(agentToken, "POST", `/sessions/${id}/hold`),
      ),
    ];
  }
  const end = during(last + 90 * second, ({ id, agentToken }) =>
    desk.call(agentToken, "POST", `/sessions/${id}/end`, {
      resolution: outcome === "resolved" ? "resolved" : "customer_left",
      resolution_notes: session.resolution_notes,
      tags: session.tags,
    }),
  );
  if (rating === null) return [end];
  const rate = during(last + 4 * minute, ({ id, chatToken }) =>
    desk.call(chatToken, "POST", `/sessions/${id}/rating`, rating),
  );
  return [end, rate];
}
