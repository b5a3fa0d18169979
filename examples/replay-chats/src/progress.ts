import { SingleBar } from "cli-progress";
import type { Surroundings } from "./surroundings.ts";

/** Says how far the work is: `step` for each part that is done, `stop` at the end. */
export interface Progress {
  step(): void;
  stop(): void;
}

/** A bar for a person who watches, a line at every tenth of the way otherwise. */
export function startProgress(label: string, total: number, { terminal, tell }: Surroundings): Progress {
  return terminal ? startBar(label, total) : startLines(label, total, tell);
}

function startBar(label: string, total: number): Progress {
  const bar = new SingleBar({
    format: `${label} [{bar}] {value}/{total}, {eta_formatted} left`,
    hideCursor: true,
  });
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}

function startLines(label: string, total: number, tell: (text: string) => void): Progress {
  let done = 0;
  return {
    step() {
      done += 1;
      if (Math.floor((10 * done) / total) > Math.floor((10 * (done - 1)) / total))
        tell(`${label} ${done}/${total}`);
    },
    stop() {},
  };
}
