import type { MockClock } from "../clock/mock-clock.ts";
import type { ActiveFault } from "../faults/active-fault.ts";
import type { SocketFault } from "../faults/fault.ts";

/** What a frame passes through on its way from the server to the client. */
export interface Passage {
  readonly clock: MockClock;
  overtaken: string | undefined;
  /** Whether an acknowledgement waits. */
  isStalled: boolean;
  deliver(text: string): void;
  end(code: number, reason: string): void;
}

/** Does with a frame what the fault says, if it concerns it; says whether it did. */
type Effect<Name extends SocketFault["socket"]> = (
  text: string,
  active: ActiveFault<Extract<SocketFault, { readonly socket: Name }>>,
  passage: Passage,
) => boolean;

const effects: { readonly [Name in SocketFault["socket"]]?: Effect<Name> } = {
  delay(text, { fault }, passage) {
    passage.clock.setTimeout(() => passage.deliver(text), fault.milliseconds);
    return true;
  },
  "drop after ack"(text, active, passage) {
    if (typeOf(text) !== "ack" || !active.take()) return false;
    if (active.fault.ack === "delivered") passage.deliver(text);
    passage.end(1006, "");
    return true;
  },
  duplicate(text, _, passage) {
    passage.deliver(text);
    passage.deliver(text);
    return true;
  },
  reorder(text, _, passage) {
    if (!durable.has(typeOf(text))) return false;
    const { overtaken } = passage;
    passage.overtaken = overtaken === undefined ? text : undefined;
    if (overtaken === undefined) return true;
    passage.deliver(text);
    passage.deliver(overtaken);
    return true;
  },
  "stalled acks"(text, { over }, passage) {
    const type = typeOf(text);
    // What others say after it waits as well: events do not overtake each other. Signs of life do.
    if (type === "pong" || !(passage.isStalled || acknowledges(text))) return false;
    passage.isStalled = true;
    const release = (): void => {
      passage.isStalled = false;
      passage.deliver(text);
    };
    over.addEventListener("abort", release, { once: true });
    return true;
  },
};

interface Frame {
  readonly type: string;
  readonly message?: { readonly client_message_id?: string | null };
}

/** To the sender its own message says as much as the ack that follows. */
function acknowledges(text: string): boolean {
  const { type, message } = JSON.parse(text) as Frame;
  return type === "ack" || typeof message?.client_message_id === "string";
}

const durable: ReadonlySet<string> = new Set(["message", "session_updated"]);

/** Lets a frame pass, unless a fault does something else with it; the first that does is the only one. */
export function pass(text: string, active: readonly ActiveFault<SocketFault>[], passage: Passage): void {
  for (const one of active) {
    const effect = effects[one.fault.socket] as Effect<SocketFault["socket"]> | undefined;
    if (effect?.(text, one, passage)) return;
  }
  passage.deliver(text);
}

function typeOf(text: string): string {
  return (JSON.parse(text) as Frame).type;
}
