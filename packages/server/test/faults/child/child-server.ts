import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Running, start } from "../../node/support/program.ts";
import type { ChildStart, Order, Report } from "./orders.ts";

const program = join(import.meta.dirname, "program.ts");
const environment = {
  /** A killed program leaves its compiled code here for the next one, which is there sooner. */
  NODE_COMPILE_CACHE: join(tmpdir(), "olympus-support-compiled"),
  /** As `npm start` runs it, as far as the environment may say so. */
  NODE_OPTIONS: "--max-semi-space-size=8 --max-old-space-size=1024",
};

/** A server in a process of its own. */
export interface ChildServer extends Running {
  /** Where it answers, without a path. */
  readonly url: string;
  /** How long it took from its start to its first answer that it is ready, in milliseconds. */
  readonly readyAfter: number;
  /** Has it do something; resolves when it is done. */
  order(order: Order): Promise<void>;
  /** `kill -9`; resolves when it is gone. */
  kill(): Promise<void>;
}

/** Starts a server and waits until it says that it is ready. */
export async function startChild(options: ChildStart): Promise<ChildServer> {
  const startedAt = performance.now();
  const running = await start([JSON.stringify(options)], { program, environment });
  const { child, ended } = running;
  const next = async (): Promise<Report> => {
    const gone = ended.then(({ code, err }) => {
      throw new Error(`The server ended with ${code}: ${err}`);
    });
    const [report] = (await Promise.race([once(child, "message"), gone])) as [Report];
    return report;
  };
  const report = await next();
  if (report === "obeyed") throw new Error("The server did not say where it listens.");
  const url = `http://127.0.0.1:${report.port}`;
  await untilReady(url);
  return {
    ...running,
    url,
    readyAfter: performance.now() - startedAt,
    async order(order) {
      const obeyed = next();
      child.send(order);
      await obeyed;
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

async function untilReady(url: string): Promise<void> {
  while ((await fetch(`${url}/readyz`)).status !== 200) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
