const { setImmediate: later, setTimeout: afterwards } = globalThis as {
  readonly setImmediate?: (run: () => void) => void;
  readonly setTimeout: (run: () => void, milliseconds: number) => void;
};

/** Resolves when what has been started had its turn; also while a test replaces the timers. */
export function systemTurn(): Promise<void> {
  return new Promise((resolve) => (later === undefined ? afterwards(resolve, 0) : later(resolve)));
}
