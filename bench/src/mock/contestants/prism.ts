import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Figures } from "../figures.ts";
import { type Caller, firstAnswer, roundTrips } from "../round-trips.ts";

/** Prism's own server, which answers from the document's examples. */
export async function measurePrism(documentPath: string, seconds: number): Promise<Figures> {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, [command(), "mock", documentPath, "--port", String(port)], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const caller = {
    baseUrl: `http://127.0.0.1:${port}`,
    token: "any",
    fetch: globalThis.fetch,
  };
  try {
    await untilAnswered(caller, child);
    const ready = performance.now() - started;
    return { ready, made: null, reset: null, ...(await roundTrips(caller, seconds)) };
  } finally {
    child.kill();
    await once(child, "exit");
  }
}

function command(): string {
  return fileURLToPath(import.meta.resolve("@stoplight/prism-cli/dist/index.js"));
}

async function untilAnswered(caller: Caller, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const isAnswered = await firstAnswer(caller).then(
      () => true,
      (error: unknown) => error instanceof Error && !(error instanceof TypeError),
    );
    if (isAnswered) return;
    await setTimeout(10);
  }
  throw new Error("Prism did not start.");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}
