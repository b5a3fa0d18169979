/** Thrown by an action whose back-end refused: nothing was done. The agent sees code and message. */
export class ActionFailure extends Error {
  override readonly name = "ActionFailure";
  /** A short machine-readable reason, such as `already_refunded`. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
