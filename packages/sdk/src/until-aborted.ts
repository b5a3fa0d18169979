import { AbortError } from "./errors/abort-error.ts";

/** The work's outcome, or an `AbortError` at once when the signal is aborted, even if the work does not heed it. */
export async function untilAborted<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
  if (signal === undefined) return work();
  if (signal.aborted) throw new AbortError(signal.reason);
  let stopListening = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    const onAbort = (): void => reject(new AbortError(signal.reason));
    signal.addEventListener("abort", onAbort, { once: true });
    stopListening = () => signal.removeEventListener("abort", onAbort);
  });
  try {
    return await Promise.race([aborted, work()]);
  } finally {
    stopListening();
  }
}
