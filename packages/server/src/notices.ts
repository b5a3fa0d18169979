import type { Schema } from "./contract.ts";
import type { SessionEventTable, SessionTable } from "./storage/schema.ts";

/** Where a notice belongs. */
interface Place {
  readonly tenant: string;
  readonly session: string;
}

/**
 * What those who are connected should hear of, once the change that it tells of is stored. Plain JSON, so that it can go
 * from one process to another.
 */
export type Notice =
  | (Place & { readonly kind: "event"; readonly agent: string | null; readonly event: SessionEventTable })
  /** The session changed without a durable event: it is new, was rated, or something was done in it. */
  | (Place & { readonly kind: "session" })
  | (Place & { readonly kind: "read"; readonly read: Schema<"ReadReceipt"> })
  | (Place & {
      readonly kind: "typing";
      readonly participant: Schema<"ChatParticipant">;
      readonly typing: boolean;
    })
  /** Who waits, or who could take it, changed. */
  | { readonly kind: "queue"; readonly tenant: string };

/** Carries notices from who publishes to whoever listens. One that gets lost is made up for by a later look. */
export interface Notices {
  publish(notice: Notice): void;
  /** The function that is answered ends it. */
  subscribe(listener: (notice: Notice) => void): () => void;
}

/** Carries notices within this process. */
export function noticesInProcess(): Notices {
  const listeners = new Set<(notice: Notice) => void>();
  return {
    publish(notice) {
      for (const listener of listeners) listener(notice);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The notice of a durable event. */
export function eventNotice(
  session: Pick<SessionTable, "agent_id">,
  event: SessionEventTable,
): Notice & { readonly kind: "event" } {
  return {
    kind: "event",
    tenant: event.tenant_id,
    session: event.session_id,
    agent: session.agent_id,
    event,
  };
}

/** The notice that who waits, or who could take it, changed. */
export function queueNotice({ tenant }: { readonly tenant: string }): Notice {
  return { kind: "queue", tenant };
}
