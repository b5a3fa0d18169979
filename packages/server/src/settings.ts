import type { Priority } from "./contract.ts";

/** The target of each clock in minutes, by the priority of the ticket. */
export type SlaTargets = Readonly<
  Record<Priority, { readonly response: number; readonly resolution: number }>
>;

/** The desk's settings, each with a default. */
export interface Settings {
  /** Where clients reach the server, without a trailing slash. */
  readonly publicUrl: string;
  /** How many sessions may wait in one tenant; one more is refused with `queue_full`. */
  readonly queueMax: number;
  /** Seconds after which a transfer that nobody took goes to the default queue. */
  readonly transferTimeoutSeconds: number;
  /** Seconds that an offer of a session stands when it does not say for how long. */
  readonly offerTimeoutSeconds: number;
  /** Seconds that a customer may leave an agent's message unanswered before the desk asks; 0 never asks. */
  readonly idleWarnSeconds: number;
  /** Seconds after that question, or after the message when it asks nothing, at which the session is closed; 0 never. */
  readonly idleCloseSeconds: number;
  /** What the desk asks then. */
  readonly idleWarning: string;
  /** Seconds that a chat token is good for. */
  readonly chatTokenSeconds: number;
  /** Frames a second that a socket may send in the long run, and twice as many at once. */
  readonly chatFramesPerSecond: number;
  /** How many durable events a socket that resumes is sent at most; who missed more fetches them. */
  readonly chatReplayEvents: number;
  /** Seconds after which an agent whose inbox closed is taken for gone. */
  readonly presenceGraceSeconds: number;
  /** Seconds that a host may take to say who a customer is. */
  readonly customerLookupSeconds: number;
  /** How many deliveries to one webhook are under way at a time, on all servers together. */
  readonly webhookConcurrency: number;
  /** Days for which events and what became of their deliveries are kept. */
  readonly webhookRetentionDays: number;
  readonly slaTargets: SlaTargets;
  /** Whether webhooks may be sent to the machine itself, by http as well; for development. */
  readonly webhookAllowLoopback: boolean;
}

/** The settings of a desk that is told nothing else. */
export const defaultSettings: Settings = {
  publicUrl: "http://localhost:8787",
  queueMax: 1000,
  transferTimeoutSeconds: 300,
  offerTimeoutSeconds: 60,
  idleWarnSeconds: 0,
  idleCloseSeconds: 0,
  idleWarning: "Are you still there? This chat will be closed soon unless you write something.",
  chatTokenSeconds: 3600,
  chatFramesPerSecond: 20,
  chatReplayEvents: 500,
  presenceGraceSeconds: 45,
  customerLookupSeconds: 2,
  webhookConcurrency: 10,
  webhookRetentionDays: 30,
  slaTargets: {
    urgent: { response: 30, resolution: 8 * 60 },
    high: { response: 60, resolution: 24 * 60 },
    normal: { response: 4 * 60, resolution: 72 * 60 },
    low: { response: 8 * 60, resolution: 120 * 60 },
  },
  webhookAllowLoopback: false,
};
