/** Work that is done again and again. */
export interface TickTimer {
  /** Ends it, and aborts the signal of the work under way; resolves when there is none. */
  stop(): Promise<void>;
}

/** Does the work every second, never twice at a time. It does not keep the process alive by itself. */
export function startTicking(
  work: (signal: AbortSignal) => Promise<void>,
  onError: (error: unknown) => void,
): TickTimer {
  const stopping = new AbortController();
  let running: Promise<void> | null = null;
  const timer = setInterval(() => {
    running ??= work(stopping.signal)
      .catch(onError)
      .finally(() => {
        running = null;
      });
  }, 1000);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      stopping.abort();
      await running;
    },
  };
}
