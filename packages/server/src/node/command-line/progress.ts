/** Tells a person how far a long work is. */
export interface Progress {
  update(done: number, total: number): void;
  /** Ends the line. */
  end(): void;
}

const plainLines = 4;

/** Progress on the standard error output: one line that changes on a terminal, a few plain lines elsewhere. */
export function createProgress(label: string): Progress {
  return process.stderr.isTTY ? changingLine(label) : separateLines(label);
}

function changingLine(label: string): Progress {
  return {
    update: (done, total) => process.stderr.write(`\r${label}: ${done} of ${total}\u001b[K`),
    end: () => process.stderr.write("\n"),
  };
}

function separateLines(label: string): Progress {
  let quarters = 0;
  return {
    update(done, total) {
      const reached = Math.floor((done * plainLines) / total);
      if (reached === quarters) return;
      quarters = reached;
      process.stderr.write(`${label}: ${done} of ${total}\n`);
    },
    end: () => undefined,
  };
}
