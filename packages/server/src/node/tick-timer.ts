/** Work that is done again and again. */
export interface TickTimer {
  /** Ends it; resolves when no work is under way. */
  stop(): Promise<void>;
}

/** Does the work every second, never twice at a time. It does not keep the process alive by itself. */
export function startTicking(work: () => Promise<void>, onError: (error: unknown) => void): TickTimer {
  let running: Promise<void> | null = null;
  const timer = setInterval(() => {
    running ??= work()
      .catch(onError)
      .finally(() => {
        running = null;
      });
  }, 1000);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
