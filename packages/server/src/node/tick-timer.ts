/** Work that is done again and again. */
export interface TickTimer {
  /** Ends it, and aborts the signal of the work under way; resolves when there is none. */
  stop(): Promise<void>;
}

/** Milliseconds from the beginning of one tick to that of the next, unless a deadline passes before. */
const pace = 1000;
/** Milliseconds between ticks at least, however many deadlines there are. */
const pause = 100;

/**
 * Does the work every second, and sooner when it answered a deadline that will have passed; never twice at a time. It does
 * not keep the process alive by itself.
 */
export function startTicking(
  work: (signal: AbortSignal) => Promise<Date | null>,
  onError: (error: unknown) => void,
): TickTimer {
  const stopping = new AbortController();
  let running = Promise.resolve();
  let timer: NodeJS.Timeout;

  const wait = (milliseconds: number): void => {
    timer = setTimeout(() => {
      running = begin();
    }, milliseconds).unref();
  };
  const begin = async (): Promise<void> => {
    const begun = performance.now();
    const deadline = await work(stopping.signal).catch((error: unknown) => {
      onError(error);
      return null;
    });
    if (stopping.signal.aborted) return;
    const rest = begun + pace - performance.now();
    // The moment of the deadline itself is still in time.
    const passed = deadline === null ? rest : deadline.getTime() + 1 - Date.now();
    wait(Math.max(pause, Math.min(rest, passed)));
  };

  wait(pace);
  return {
    async stop() {
      clearTimeout(timer);
      stopping.abort();
      await running;
    },
  };
}
