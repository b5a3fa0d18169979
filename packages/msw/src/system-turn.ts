const { setImmediate: later, setTimeout: afterwards } = globalThis as {
  readonly setImmediate?: (run: () => void) => void;
  readonly setTimeout: (run: () => void, milliseconds: number) => void;
};

const turns = 3;

/** Resolves when what has been started came as far as it can by itself; also while a test replaces the timers. */
export async function systemTurn(): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) {
    await new Promise<void>((resolve) => (later === undefined ? afterwards(resolve, 0) : later(resolve)));
  }
}
