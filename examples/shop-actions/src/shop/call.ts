import { z } from "zod";

/** What the desk posts. The signature covers all of it. */
export const callSchema = z.object({
  action_id: z.string(),
  step: z.string(),
  /** Null in a dry run. */
  execution_id: z.string().nullable(),
  /** The same each time that one step is asked for. */
  idempotency_key: z.string().min(1),
  /** Whose session or ticket the action is run for, as the desk knows it; null when it is run for neither. */
  customer_id: z.string().nullable(),
  context: z.unknown(),
  dry_run: z.boolean().default(false),
  compensate: z.boolean().default(false),
});

export type Call = Readonly<z.infer<typeof callSchema>>;

/** What the shop answers. */
export type Answer =
  | { readonly success: true; readonly result: Readonly<Record<string, unknown>>; readonly message: string }
  | { readonly success: false; readonly code: string; readonly message: string };
