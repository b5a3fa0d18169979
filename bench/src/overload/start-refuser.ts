import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** A server that has no database and does nothing but refuse, in a process of its own. */
export interface Refuser extends AsyncDisposable {
  readonly url: string;
}

export async function startRefuser(): Promise<Refuser> {
  const child = fork(join(import.meta.dirname, "refuser.ts"));
  const [port] = (await once(child, "message")) as [number];
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      const ended = once(child, "exit");
      child.disconnect();
      await ended;
    },
  };
}
