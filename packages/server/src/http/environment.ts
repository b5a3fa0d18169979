import type { OperationId } from "../generated/operations.ts";
import type { Caller } from "./authenticate.ts";

/** What the middlewares hand on to the operation. */
export interface Environment {
  readonly Variables: {
    requestId: string;
    caller: Caller;
    /** The operation's id, for the log. */
    operation: OperationId;
  };
}
