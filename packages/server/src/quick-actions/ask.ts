import type { Outside } from "../unfinished.ts";
import { isCoded } from "./coded-error.ts";
import { OutcomeUnknown } from "./outcome-unknown.ts";
import type { StepOutcome } from "./progress.ts";
import { plainText } from "./text.ts";

/** What is asked of a back-end; what it answers when it was done. */
type Question = (signal: AbortSignal) => Promise<Extract<StepOutcome, { readonly kind: "done" }>>;

/** Asks a back-end and waits no longer than so many seconds; answers what came of it, whatever that is. */
export async function ask(host: Outside, timeoutSeconds: number, question: Question): Promise<StepOutcome> {
  const stopping = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    const words = `The back-end has not answered within ${timeoutSeconds} s.`;
    timer = setTimeout(() => reject(new OutcomeUnknown("backend_timeout", words)), timeoutSeconds * 1000);
  });
  try {
    const { kind, result, message } = await Promise.race([question(stopping.signal), tooLate]);
    // As it is stored: whatever is no JSON shows itself here.
    return { kind, result: JSON.parse(JSON.stringify(result)), message: plainText(message) };
  } catch (error) {
    return outcomeOf(error, host);
  } finally {
    clearTimeout(timer);
    stopping.abort();
  }
}

function outcomeOf(error: unknown, { log }: Outside): StepOutcome {
  if (isCoded(error, "ActionFailure"))
    return { kind: "refused", code: plainText(error.code), message: plainText(error.message) };
  if (isCoded(error, "OutcomeUnknown"))
    return { kind: "unknown", code: plainText(error.code), message: plainText(error.message) };
  log.error({ err: error }, "quick action failed");
  return { kind: "unknown", code: "backend_error", message: "The back-end failed." };
}
