import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { type AddressInfo, createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { secret } from "./child.ts";

/** The programs of those whom we are measured against. */
const programs = {
  peer: "peer.ts",
  floor: "floor.ts",
  "socket.io": "../chat/peers/socket-io.ts",
  ws: "../chat/peers/bare-ws.ts",
} as const;

export type ContestantName = "ours" | keyof typeof programs;

const unlimited = {
  SUPPORT_RATE_LIMIT: "0",
  SUPPORT_TENANT_RATE_LIMIT: "0",
  // More than any measurement sends.
  SUPPORT_CHAT_FRAME_RATE: "100000",
};

/** A server of its own process. */
export interface Contestant extends AsyncDisposable {
  readonly name: ContestantName;
  readonly url: string;
  /** From the start of the process to its first answer. */
  readonly readyMilliseconds: number;
  /** Resident memory now, in MB. */
  memory(): Promise<number>;
  /** What it has used of the processors so far, in milliseconds. */
  cpu(): Promise<number>;
}

/** Starts a contestant on a database and waits until it answers; without limits of calls unless it is to have its own. */
export async function start(
  name: ContestantName,
  database: string,
  { limits = "none" }: { readonly limits?: "none" | "default" } = {},
): Promise<Contestant> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const child = spawn(process.execPath, commandOf(name), {
    env: {
      ...process.env,
      SUPPORT_DATABASE_URL: database,
      SUPPORT_JWT_SECRET: secret,
      SUPPORT_HOST: "127.0.0.1",
      SUPPORT_PORT: String(port),
      SUPPORT_PUBLIC_URL: url,
      ...(limits === "none" ? unlimited : {}),
      SUPPORT_LOG_LEVEL: "warn",
      NODE_ENV: "production",
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  await untilReady(child, url);
  return {
    name,
    url,
    readyMilliseconds: performance.now() - started,
    memory: () => residentOf(child),
    cpu: () => cpuOf(child),
    [Symbol.asyncDispose]: () => stop(child),
  };
}

function commandOf(name: ContestantName): string[] {
  if (name !== "ours") return [join(import.meta.dirname, programs[name])];
  const server = dirname(createRequire(import.meta.url).resolve("@olympus-support/server/package.json"));
  const program = join(server, "dist/node/cli.js");
  return [...flagsOf(program), program, "serve"];
}

/** What the first line of a program gives to Node. */
function flagsOf(program: string): string[] {
  const [firstLine = ""] = readFileSync(program, "utf8").split("\n", 1);
  const [, flags] = firstLine.split(" node ");
  if (flags === undefined)
    throw new Error(`${program} has no first line that names node and its flags. Build it.`);
  return flags.split(" ");
}

async function untilReady(child: ChildProcess, url: string): Promise<void> {
  for (let tries = 0; tries < 3000 && child.exitCode === null; tries += 1) {
    const response = await fetch(`${url}/readyz`).catch(() => undefined);
    await response?.body?.cancel();
    // Those who know no such address answer that there is none, and so are ready too.
    if (response !== undefined && response.status !== 503) return;
    await setTimeout(5);
  }
  throw new Error("A contestant did not start; its own words stand above.");
}

async function residentOf(child: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${child.pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
}

async function cpuOf({ pid }: ChildProcess): Promise<number> {
  const threads = await readdir(`/proc/${pid}/task`);
  const files = await Promise.all(
    threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/schedstat`, "utf8")),
  );
  return files.reduce((sum, file) => sum + Number(file.split(" ")[0]) / 1e6, 0);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
