/**
 * Thrown by an action whose back-end gave no answer that says whether it was done: none at all, or one that makes no
 * sense. The desk asks again with the same key until it knows.
 */
export class OutcomeUnknown extends Error {
  override readonly name = "OutcomeUnknown";
  /** A short machine-readable reason, such as `backend_timeout`. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
