import type { QuickAction } from "./action.ts";
import { addCredit } from "./add-credit.ts";
import { refund } from "./refund.ts";
import { resendOrder } from "./resend-order.ts";

/** The three actions that work out of the box; each writes into the desk's own ledger. */
export const builtInActions: readonly QuickAction[] = [refund, resendOrder, addCredit];
