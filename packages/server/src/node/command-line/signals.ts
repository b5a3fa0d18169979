import type { ProgramLog } from "../log.ts";
import type { RunningServer } from "../serve.ts";
import { exitCode } from "./command.ts";

/**
 * Ends the program at a signal while there is nothing to drain yet: as the first process of a container it would not be
 * ended by one that it does not listen to. Answers a function that puts an end to this.
 */
export function exitOnSignals(): () => void {
  const exit = (): void => process.exit(exitCode.failed);
  process.on("SIGTERM", exit).on("SIGINT", exit);
  return () => process.off("SIGTERM", exit).off("SIGINT", exit);
}

/** Resolves when a signal has asked the program to end and the server is closed. A second signal ends it at once. */
export function untilStopped(server: RunningServer, log: ProgramLog): Promise<void> {
  return new Promise((resolve, reject) => {
    let stopping = false;
    const stop = (signal: NodeJS.Signals): void => {
      if (stopping) process.exit(exitCode.failed);
      stopping = true;
      log.info({ signal }, "draining");
      server.close().then((complete) => {
        if (!complete) log.warn({}, "calls were cut off that did not finish in time");
        log.info({}, "stopped");
        resolve();
      }, reject);
    };
    process.on("SIGTERM", stop);
    process.on("SIGINT", stop);
  });
}

/** An error that nobody has caught leaves the program in a state that nobody knows: it is logged, and the program ends. */
export function exitOnUncaught(log: ProgramLog): void {
  process.on("uncaughtException", (error) => {
    log.fatal({ err: error }, "uncaught error");
    process.exit(exitCode.failed);
  });
}
