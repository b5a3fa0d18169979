/** An error with a short machine-readable reason. */
export interface CodedError extends Error {
  readonly code: string;
}

/**
 * Whether it is an error of this name with a code. Errors of actions are told apart by that and not by their class, for an
 * action may have another copy of this package than the desk that runs it: a module's, or that within the mock.
 */
export function isCoded(error: unknown, name: string): error is CodedError {
  return error instanceof Error && error.name === name && "code" in error && typeof error.code === "string";
}
