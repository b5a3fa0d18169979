/** One message of a chat. */
export interface Line {
  readonly kind: "line";
  readonly sender: "customer" | "agent";
  readonly text: string;
  /** When it was said, in seconds since 1970; null when the file does not tell. */
  readonly at: number | null;
}

/** The agent asked another system something. */
export interface LookUp {
  readonly kind: "look-up";
  readonly apiName: string;
  readonly constraints: readonly unknown[];
  readonly at: number | null;
}

/** What happens next in a chat. */
export type Step = Line | LookUp;

/** A recorded chat, in the words of the desk. */
export interface Dialogue {
  readonly id: string;
  readonly customerId: string;
  readonly agentId: string;
  readonly topics: readonly string[];
  readonly steps: readonly Step[];
  readonly resolution: "resolved" | "abandoned";
  readonly score: 2 | 5;
}

interface RecordedEvent {
  readonly Agent: string;
  readonly Action: string;
  readonly Text?: string;
  readonly APIName?: string;
  readonly Constraints?: readonly unknown[];
  readonly UnixTime?: number;
}

interface Recording {
  readonly DialogueID: number | string;
  readonly CompletionLevel: string;
  readonly User: string;
  readonly Wizard: string;
  readonly Domains: readonly (string | null)[];
  readonly Happy: boolean;
  readonly Events: readonly RecordedEvent[];
}

/** Reads one line of the file. Throws when it is not a dialogue. */
export function parseDialogue(json: string): Dialogue {
  const recording: unknown = JSON.parse(json);
  if (!isRecording(recording)) {
    throw new TypeError(
      "not a dialogue: it needs DialogueID, User, Wizard, Domains, Happy, CompletionLevel and Events",
    );
  }
  return {
    id: String(recording.DialogueID),
    customerId: `customer_${recording.User}`,
    agentId: `agent_${recording.Wizard}`,
    topics: recording.Domains.filter((domain) => domain !== null),
    steps: recording.Events.flatMap(stepOf),
    resolution: recording.CompletionLevel === "Complete" ? "resolved" : "abandoned",
    score: recording.Happy ? 5 : 2,
  };
}

/** The messages alone, in order. */
export function linesOf(dialogue: Dialogue): readonly Line[] {
  return dialogue.steps.filter((step) => step.kind === "line");
}

/** The look-ups alone, in order. */
export function lookUpsOf(dialogue: Dialogue): readonly LookUp[] {
  return dialogue.steps.filter((step) => step.kind === "look-up");
}

function isRecording(value: unknown): value is Recording {
  if (typeof value !== "object" || value === null) return false;
  const recording = value as Partial<Record<keyof Recording, unknown>>;
  const texts = [recording.User, recording.Wizard, recording.CompletionLevel];
  return (
    texts.every((text) => typeof text === "string") &&
    ["string", "number"].includes(typeof recording.DialogueID) &&
    typeof recording.Happy === "boolean" &&
    Array.isArray(recording.Domains) &&
    Array.isArray(recording.Events)
  );
}

function stepOf(event: RecordedEvent): Step[] {
  const at = event.UnixTime ?? null;
  if (event.Action === "query") {
    return [{ kind: "look-up", apiName: event.APIName ?? "", constraints: event.Constraints ?? [], at }];
  }
  if (event.Text === undefined) return [];
  return [{ kind: "line", sender: event.Agent === "User" ? "customer" : "agent", text: event.Text, at }];
}
