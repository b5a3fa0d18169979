import type { ActionDescription, ActionOutcome, PostingContext, QuickAction } from "./action.ts";
import { describeAction } from "./describe-action.ts";

/** An action that is carried out by writing it down. */
interface LedgerAction<Input> extends ActionDescription {
  preview(input: Input): string;
  post(ctx: PostingContext, input: Input): Promise<ActionOutcome>;
}

/** Makes an action of the desk's own ledger, which is stored with its call or not at all. */
export function ledgerAction<Input>(definition: LedgerAction<Input>): QuickAction {
  return describeAction(definition, (checked) => {
    // The schema has made the context what the author's type says.
    const input = checked as Input;
    return {
      kind: "posted",
      preview: definition.preview(input),
      post: (ctx) => definition.post(ctx, input),
    };
  });
}
