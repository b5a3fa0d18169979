import type { WriteContext } from "../context.ts";
import { eraseSession, eraseTicket } from "./erase.ts";
import { scrubLater } from "./scrub-later.ts";

/** Erases what was said in a session whose time is over. */
export async function eraseEndedSession(ctx: WriteContext, id: string): Promise<void> {
  await eraseSession(ctx, id);
  await scrubLater(ctx);
}

/** Erases what a ticket whose time is over is about. */
export async function eraseClosedTicket(ctx: WriteContext, id: string): Promise<void> {
  await eraseTicket(ctx, id);
  await scrubLater(ctx);
}
