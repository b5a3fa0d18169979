import type { TicketStatus } from "../contract.ts";
import { SupportError } from "../errors.ts";

const steps: Readonly<Record<TicketStatus, readonly TicketStatus[]>> = {
  new: ["open", "pending", "on_hold", "solved", "closed"],
  open: ["pending", "on_hold", "solved", "closed"],
  pending: ["open", "on_hold", "solved", "closed"],
  on_hold: ["open", "pending", "solved", "closed"],
  solved: ["open", "closed"],
  closed: [],
};

/** Throws `ticket_closed` for a closed ticket, which takes no change of any kind. */
export function checkOpen(status: TicketStatus): void {
  if (status !== "closed") return;
  throw new SupportError("ticket_closed", "The ticket is closed, which is final. Create a new one to go on.");
}

/** Throws `invalid_transition` for a step that the status does not allow. */
export function checkStep(from: TicketStatus, to: TicketStatus): void {
  checkOpen(from);
  if (steps[from].includes(to)) return;
  throw new SupportError(
    "invalid_transition",
    `A ticket that is ${from} cannot become ${to}. From here it can become: ${steps[from].join(", ")}.`,
  );
}

/** Who takes a ticket opens it. */
export function statusAfterAssignment(status: TicketStatus): TicketStatus {
  return status === "new" ? "open" : status;
}

/**
 * A public reply opens a new ticket; what agents write among themselves leaves it new. The customer's word reopens a
 * ticket that waited for it or was thought to be solved.
 */
export function statusAfterComment(
  status: TicketStatus,
  comment: { readonly author_type: "agent" | "customer"; readonly public: boolean },
): TicketStatus {
  if (comment.author_type === "customer")
    return status === "pending" || status === "solved" ? "open" : status;
  return comment.public && status === "new" ? "open" : status;
}
