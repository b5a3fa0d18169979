import type { SupportClient } from "@olympus-support/sdk/chat";

/** What came of somebody's question. */
export interface Outcome {
  /** The conversation, when somebody was there for it. */
  readonly sessionId: string | null;
  /** The ticket that waits instead, when nobody was. */
  readonly ticketId: string | null;
}

/** What the app of this example does: a question becomes a conversation, or a ticket when nobody is online. */
export async function ask(client: SupportClient, customerId: string, question: string): Promise<Outcome> {
  const online = await client.agents.list({ status: "available", limit: 1 });
  if (online.data.length > 0) {
    const session = await client.sessions.start({
      customer_id: customerId,
      channel: "chat",
      initial_message: question,
    });
    return { sessionId: session.session_id, ticketId: null };
  }
  const ticket = await client.tickets.create({
    subject: question.slice(0, 80),
    description: question,
    customer_id: customerId,
  });
  return { sessionId: null, ticketId: ticket.id };
}

/** Says something in a conversation over its socket, and answers what has been said in it so far. */
export async function say(client: SupportClient, sessionId: string, text: string): Promise<string[]> {
  const session = await client.sessions.retrieve(sessionId);
  const chat = client.chat.connect(session, { resumeFrom: "now" });
  try {
    await chat.send(text);
  } finally {
    chat.close();
  }
  const { data } = await client.sessions.listMessages(sessionId);
  return data.map((message) => message.content);
}
