import { createRandom } from "@olympus-support/fault-proxy";
import type { Participant } from "./participant.ts";
import { between, pause, within } from "./time.ts";

/**
 * Says one thing after the other: at once, after a pause, or when the last was acknowledged; no more once it is over.
 * Answers what was sent.
 */
export async function talk(participant: Participant, seed: number): Promise<readonly Promise<void>[]> {
  const random = createRandom(seed);
  const sendings: Promise<void>[] = [];
  const count = between(3, 14, random);
  while (sendings.length < count && !participant.isGone()) {
    const padding = "+".repeat(Math.floor(2000 * random() ** 6));
    const sending = participant.say(`${participant.who} ${sendings.length + 1} ${padding}`);
    sendings.push(sending);
    const next = random();
    if (next < 0.3) await within(1000, sending);
    else if (next < 0.7) await pause(between(0, 400, random));
  }
  return sendings;
}
