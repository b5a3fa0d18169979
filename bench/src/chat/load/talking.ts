import type { Connect, Person } from "./connect.ts";
import type { Conversation } from "./order.ts";

/** A customer and an agent who are connected. */
export interface Talking {
  /** The customer says something; answers once it was acknowledged and the agent has it, with the milliseconds to the agent. */
  say(): Promise<number>;
  /** How often that was done. */
  said(): number;
  close(): void;
}

interface Underway {
  readonly sent: number;
  isAcknowledged: boolean;
  took: number | undefined;
  readonly resolve: (took: number) => void;
}

let count = 0;

/** Opens both sockets of a conversation. A refusal or a closed socket ends the process: nothing may be lost unseen. */
export async function talkIn(
  { session, customer, agent }: Conversation,
  { url, connect }: { readonly url: string; readonly connect: Connect },
): Promise<Talking> {
  let said = 0;
  const underway = new Map<string, Underway>();
  const step = (id: string, change: (one: Underway) => void): void => {
    const one = underway.get(id);
    if (one === undefined) return;
    change(one);
    if (!one.isAcknowledged || one.took === undefined) return;
    underway.delete(id);
    said += 1;
    one.resolve(one.took);
  };
  const acknowledged = (id: string): void =>
    step(id, (one) => {
      one.isAcknowledged = true;
    });
  const delivered = (id: string): void =>
    step(id, (one) => {
      one.took ??= performance.now() - one.sent;
    });
  const failed = (reason: string): never => {
    throw new Error(`A socket of the measurement failed: ${reason}`);
  };
  const open = (token: string, hears: boolean): Promise<Person> =>
    connect({ url, session, token, acknowledged, delivered: hears ? delivered : () => {}, failed });
  const asks = await open(customer, false);
  const answers = await open(agent, true);
  return {
    say: () =>
      new Promise((resolve) => {
        count += 1;
        const id = `load-${process.pid}-${count}`;
        underway.set(id, { sent: performance.now(), isAcknowledged: false, took: undefined, resolve });
        asks.send(id, `Number ${count}: where is my order? It was to be here at seven.`);
      }),
    said: () => said,
    close() {
      asks.close();
      answers.close();
    },
  };
}
