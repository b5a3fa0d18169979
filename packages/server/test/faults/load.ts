import type { Observation } from "./audit/sequence.ts";
import { isLost } from "./desk-address.ts";
import type { Entry } from "./ledger.ts";
import type { Workplace } from "./workplace.ts";

/** Writers and observers at work. */
export interface Load {
  /** Ends it once the calls under way have come back, or are lost; answers what the observers saw. */
  stop(): Promise<readonly Observation[]>;
}

interface LoadOptions {
  readonly writers?: number;
  /** Sees each write when it has come back. */
  readonly written?: (entry: Entry) => void;
}

/** How long a writer waits after a write that was not done, in milliseconds. */
const patience = 50;

/** Writers write one thing after the other, and somebody reads each watched session again and again. */
export function startLoad(place: Workplace, { writers = 50, written }: LoadOptions = {}): Load {
  let stopped = false;
  const write = async (): Promise<void> => {
    while (!stopped) {
      const entry = await place.write(place.nextWrite());
      written?.(entry);
      if (entry.outcome !== "ok") await pause(patience);
    }
  };
  const observe = async (session: string): Promise<Observation> => {
    const messages: string[] = [];
    let after = 0;
    while (!stopped) {
      const page = await readAfter(place, session, after);
      for (const { id, seq } of page) {
        messages.push(id);
        after = seq;
      }
      await pause(20);
    }
    return { session, messages };
  };
  const writing = Promise.all(Array.from({ length: writers }, write));
  const observing = Promise.all(place.watched.map(observe));
  return {
    async stop() {
      stopped = true;
      await writing;
      return await observing;
    },
  };
}

async function readAfter({ client }: Workplace, session: string, seq: number) {
  try {
    const { body } = await client.get(`/sessions/${session}/messages?after=${seq}&limit=200`);
    return (body.data ?? []) as readonly { readonly id: string; readonly seq: number }[];
  } catch (error) {
    if (!isLost(error)) throw error;
    return [];
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
