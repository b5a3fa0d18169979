import type { ConnectionOptions } from "./chat-options.ts";

type Report = (error: unknown) => void;

/** Where errors go that break nothing. What hears of them cannot break anything either. */
export function reporters({ onError }: ConnectionOptions): {
  readonly failed: Report;
  readonly listenerFailed: Report;
} {
  const failed: Report = (error) => {
    try {
      onError?.(error);
    } catch {
      // There is nobody left to tell.
    }
  };
  const { reportError }: { readonly reportError?: Report } = globalThis;
  return {
    failed,
    listenerFailed: onError === undefined && reportError !== undefined ? reportError : failed,
  };
}
