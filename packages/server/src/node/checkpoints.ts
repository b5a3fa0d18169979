import { type Stats, stat } from "node:fs";
import { Worker } from "node:worker_threads";

/** Copying the log back into the database on another thread, for as long as the database is open. */
export interface Checkpoints {
  stop(): void;
}

const lookEveryMilliseconds = 25;
/** What the log of a desk that is little used never grows to: it needs no thread. */
const smallLogBytes = 4 * 1024 * 1024;

/**
 * Has the log of a SQLite database copied back (a checkpoint) on a thread of its own while there is something to copy. It
 * takes some twenty microseconds a page, in which the thread of the calls could answer none. What is left when the log is
 * full is still copied by the writer, which begins the log anew.
 *
 * Source: https://sqlite.org/wal.html, section 2.3.
 */
export function startCheckpoints(path: string): Checkpoints {
  let worker: Worker | undefined;
  let isCopying = false;
  let copiedUpTo = 0;
  const copy = (): void => {
    worker ??= startWorker(path, () => {
      isCopying = false;
    });
    isCopying = true;
    worker.postMessage("copy");
  };
  const look = (log: Stats): void => {
    if (log.size < smallLogBytes || log.mtimeMs === copiedUpTo) return;
    copiedUpTo = log.mtimeMs;
    copy();
  };
  const timer = setInterval(() => {
    if (isCopying) return;
    // Without a log there is nothing to copy.
    stat(`${path}-wal`, (error, log) => {
      if (error === null && !isCopying) look(log);
    });
  }, lookEveryMilliseconds);
  timer.unref();
  return {
    stop() {
      clearInterval(timer);
      isCopying = true;
      void worker?.terminate();
    },
  };
}

function startWorker(path: string, whenDone: () => void): Worker {
  // The same file by its other name, when this one was not compiled.
  const file = import.meta.url.endsWith(".ts") ? "./checkpoint-worker.ts" : "./checkpoint-worker.js";
  const worker = new Worker(new URL(file, import.meta.url), {
    workerData: path,
    resourceLimits: { maxYoungGenerationSizeMb: 1, maxOldGenerationSizeMb: 16 },
  });
  worker.on("message", whenDone);
  // Without it the writer copies by itself, as it does where there is no such thread.
  worker.on("error", () => undefined);
  worker.unref();
  return worker;
}
