import type { Work } from "./work.ts";

const atOnce = 50;

/** Opens so many sockets, spread over the conversations, by the customer and the agent in turns; they say nothing. */
export async function stay({ conversations, url, connect }: Work, sockets: number): Promise<void> {
  let opened = 0;
  const failed = (reason: string): never => {
    throw new Error(`A socket that said nothing failed: ${reason}`);
  };
  const open = async (): Promise<void> => {
    while (opened < sockets) {
      const one = conversations[opened % conversations.length];
      const isCustomer = Math.floor(opened / conversations.length) % 2 === 0;
      opened += 1;
      if (one === undefined) return;
      const token = isCustomer ? one.customer : one.agent;
      const deaf = { acknowledged: () => {}, delivered: () => {}, failed };
      await connect({ url, session: one.session, token, ...deaf });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, open));
}
