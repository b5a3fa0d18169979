import type { ChatClock } from "@olympus-support/sdk/chat";
import type { Fetch } from "./patient-fetch.ts";

/** What the program takes from outside, so that a test can hand in its own. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fetch: Fetch;
  /** The clock of the live chats' helpers; the system's by default. */
  readonly clock?: ChatClock;
  /** Whether a person watches: progress is then a bar instead of plain lines. */
  readonly terminal: boolean;
  /** One line of the result. */
  readonly print: (text: string) => void;
  /** One line for whoever waits: progress, and what went wrong. */
  readonly tell: (text: string) => void;
}
