/** Work that goes on beside everything else. */
export interface Background {
  /** Looks after work that must not reject. */
  start(work: Promise<void>): void;
  /** Resolves when there is none left, or when so many milliseconds have passed, or at once when the signal is aborted. */
  settled(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export function createBackground(): Background {
  const running = new Set<Promise<void>>();
  return {
    start(work) {
      const done: Promise<void> = work.finally(() => running.delete(done));
      running.add(done);
    },
    async settled(milliseconds, signal) {
      if (running.size === 0 || signal?.aborted) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        const end = (): void => {
          clearTimeout(timer);
          resolve();
        };
        signal?.addEventListener("abort", end, { once: true });
        void Promise.all(running).then(end);
      });
    },
  };
}
