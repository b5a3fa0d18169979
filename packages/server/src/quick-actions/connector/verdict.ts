import type { CheckInput } from "../input-schema.ts";

/** What an attempt to ask a back-end came to. */
export type Verdict =
  | {
      readonly kind: "done";
      readonly result: Readonly<Record<string, unknown>>;
      readonly message: string;
    }
  /** The back-end says that it does not do it. */
  | { readonly kind: "refused"; readonly code: string; readonly message: string }
  /** It may or may not have been done; with `isUntouched` it has not. */
  | {
      readonly kind: "unclear";
      readonly code: string;
      readonly message: string;
      readonly isUntouched?: boolean;
      /** Seconds after which the back-end wants to be asked again. */
      readonly retryAfter?: number;
    };

/** An answer, read whole; the text is null when it was too long or was not signed as it should. */
export interface ReadAnswer {
  readonly status: number;
  readonly text: string | null;
  readonly retryAfter: number | undefined;
}

const codePattern = /^[a-z0-9_]{1,64}$/;

/** What a back-end's answer says. Only what it says clearly counts: the rest is asked again. */
export function verdictOf(answer: ReadAnswer, checkResult: CheckInput | null): Verdict {
  const { status, text, retryAfter } = answer;
  if (status === 429) {
    return unclear("backend_busy", "The back-end has too much to do.", { isUntouched: true, retryAfter });
  }
  if (text === null) return unclear("backend_answer_invalid", "The back-end's answer cannot be trusted.");
  if (status >= 300 && status < 400)
    return unclear("backend_error", "The back-end answers with a redirect, which is not followed.");
  if (status >= 500 || status === 408 || status === 409 || status === 425)
    return unclear("backend_error", `The back-end answered with status ${status}.`, { retryAfter });
  const body = objectIn(text);
  if (status >= 400) return refusal(body, status);
  return body === null ? invalid() : spoken(body, checkResult);
}

function spoken(body: Readonly<Record<string, unknown>>, checkResult: CheckInput | null): Verdict {
  const { success, result = {}, message = "Done" } = body;
  if (success === false) return refusal(body, null);
  if (success !== true || typeof message !== "string" || !isObject(result)) return invalid();
  if (checkResult !== null && checkResult(result).length > 0) return invalid();
  return { kind: "done", result, message };
}

function refusal(body: Readonly<Record<string, unknown>> | null, status: number | null): Verdict {
  const { code, message } = body ?? {};
  const words = status === null ? "The back-end refused." : `The back-end refused with status ${status}.`;
  return {
    kind: "refused",
    code: typeof code === "string" && codePattern.test(code) ? code : "backend_refused",
    message: typeof message === "string" && message !== "" ? message : words,
  };
}

function invalid(): Verdict {
  return unclear("backend_answer_invalid", "The back-end's answer makes no sense.");
}

function unclear(
  code: string,
  message: string,
  more: { readonly isUntouched?: boolean; readonly retryAfter?: number | undefined } = {},
): Verdict {
  const { isUntouched = false, retryAfter } = more;
  return { kind: "unclear", code, message, isUntouched, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
