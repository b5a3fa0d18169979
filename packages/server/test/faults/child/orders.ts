import type { Settings } from "../../../src/settings.ts";

/** How a server under test is started. */
export interface ChildStart {
  /** `postgres://...` or the path of a SQLite file. */
  readonly database: string;
  /** The time that it takes it to be until it is told to advance; the system's by default, which goes on. */
  readonly now?: string;
  /** Whether it does the work that falls due by itself; true by default. */
  readonly ticks?: boolean;
  readonly settings?: Partial<Settings>;
  /** Where refunds are made over HTTP; in its own ledger by default. */
  readonly backEnd?: string;
}

/** What a server does on the way of an event to a webhook: it stores something, or calls the receiver and is answered. */
export type DeliveryStep = "deliveries stored" | "claim stored" | "call" | "outcome stored";

/** Before or after a step that is taken for the so-manieth time. */
export interface DeliveryMoment {
  readonly when: "before" | "after";
  readonly step: DeliveryStep;
  /** From 1. */
  readonly time: number;
}

/** What a running server under test can be told. */
export type Order =
  /** Kill yourself as soon as so many more queries have been answered; 0 is before the next one is sent. */
  | { readonly killAfter: number }
  /** Kill yourself on the way of a delivery. */
  | { readonly killAt: DeliveryMoment }
  /** Do the work that is due, and wait until webhooks have been called. */
  | { readonly tick: true }
  /** Take it to be so many seconds later, and do nothing about it. */
  | { readonly moveClock: number }
  /** Let so many seconds pass and do what has fallen due. */
  | { readonly advance: number }
  /** Run this on the server's own connection. */
  | { readonly sql: string };

/** What it says: where it listens, or that it has obeyed. */
export type Report = { readonly port: number } | "obeyed";
