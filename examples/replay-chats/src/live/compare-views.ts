import type { Message } from "@olympus-support/sdk";
import type { Dialogue } from "../dialogue.ts";
import { compareAt, type Difference } from "../difference.ts";
import type { View } from "./speaker.ts";

/** Compares what each side was told with what is stored: every durable event once and in order, and the same messages. */
export function compareViews(
  dialogue: Dialogue,
  views: readonly View[],
  lastSeq: number,
  messages: readonly Message[],
): readonly Difference[] {
  const every = Array.from({ length: lastSeq }, (_, index) => index + 1).join(" ");
  return views.flatMap(({ sender, seqs, messages: seen }) =>
    compareAt({ dialogue: dialogue.id, line: null }, [
      [`events that the ${sender} saw`, every, seqs.join(" ")],
      [`messages that the ${sender} saw`, textOf(messages), textOf(seen)],
    ]),
  );
}

function textOf(messages: readonly Message[]): string {
  return messages.map(({ id, seq, content }) => `${seq} ${id} ${content}`).join("\n");
}
