import type { ProgramLog } from "../log.ts";
import type { RunningServer } from "../serve.ts";
import { exitCode } from "./command.ts";

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
