import { createServer } from "node:net";
import type { Support } from "../../create-support.ts";
import { type RunningServer, type ServeOptions, serve } from "../serve.ts";
import { CommandFailure } from "./command.ts";

interface Place extends ServeOptions {
  readonly port: number;
  readonly host: string;
}

/** Serves the desk. Throws `CommandFailure` in a person's words when the port cannot be had. */
export async function listenOn(support: Support, place: Place): Promise<RunningServer> {
  try {
    return await serve(support, place);
  } catch (error) {
    await support.close();
    throw new CommandFailure(reasonOf(error, place), { cause: error });
  }
}

function reasonOf(error: unknown, { port, host }: Place): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    return `port ${port} is in use by another program. End that one, or choose a port with --port.`;
  }
  if (code === "EACCES") return `port ${port} is not open to this user. Choose one above 1023 with --port.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return `${host} is not an address of this machine. Choose one with --host, such as 127.0.0.1 or 0.0.0.0.`;
  }
  return `cannot listen on ${host} port ${port}: ${error instanceof Error ? error.message : String(error)}`;
}

/** A port that nobody listens on now. */
export function freePort(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, host, () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
