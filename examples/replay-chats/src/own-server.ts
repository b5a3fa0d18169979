import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, open, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Address } from "./desk.ts";
import { freePort } from "./free-port.ts";
import type { DatabaseKind } from "./options.ts";
import { makeDatabase } from "./temporary-database.ts";

interface Wishes {
  readonly database: DatabaseKind;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/** Starts a desk for the time of `work`, on a database of its own, and leaves nothing behind. */
export async function withOwnServer<T>(wishes: Wishes, work: (address: Address) => Promise<T>): Promise<T> {
  await using cleanup = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), "replay-chats-"));
  cleanup.defer(() => rm(folder, { recursive: true, force: true }));
  const postgres = wishes.env["TEST_POSTGRES_URL"] ?? "postgres://postgres@127.0.0.1:5432/postgres";
  const database = cleanup.use(await makeDatabase(wishes.database, folder, postgres));

  const secret = randomBytes(32).toString("hex");
  const url = `http://127.0.0.1:${await freePort()}`;
  const log = join(folder, "server.log");
  const child = await launch(log, {
    url,
    cwd: folder,
    env: settings(wishes.env, { url, database: database.url, secret }),
  });
  cleanup.defer(() => stop(child));
  await ready(child, { url, log, signal: wishes.signal });
  return await work({ url, signing: { secret } });
}

/** The environment of the server: ours, without what is meant for another desk. */
function settings(
  env: Wishes["env"],
  { url, database, secret }: { readonly url: string; readonly database: string; readonly secret: string },
): NodeJS.ProcessEnv {
  const others = Object.entries(env).filter(([name]) => !name.startsWith("SUPPORT_"));
  return {
    ...Object.fromEntries(others),
    SUPPORT_PUBLIC_URL: url,
    SUPPORT_DATABASE_URL: database,
    SUPPORT_JWT_SECRET: secret,
    SUPPORT_RATE_LIMIT: "0",
    SUPPORT_TENANT_RATE_LIMIT: "0",
    SUPPORT_LOG_LEVEL: "warn",
  };
}

interface Launch {
  readonly url: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

async function launch(log: string, { url, cwd, env }: Launch): Promise<ChildProcess> {
  const server = dirname(createRequire(import.meta.url).resolve("@olympus-support/server/package.json"));
  const cli = join(server, "dist/node/cli.js");
  if (!existsSync(cli)) throw new Error("the server is not built: run `pnpm build` first.");
  const output = await open(log, "a");
  const flags = ["serve", "--host", "127.0.0.1", "--port", new URL(url).port];
  const child = spawn(process.execPath, [cli, ...flags], {
    cwd,
    env,
    stdio: ["ignore", output.fd, output.fd],
  });
  await once(child, "spawn");
  await output.close();
  return child;
}

async function ready(
  child: ChildProcess,
  { url, log, signal }: { readonly url: string; readonly log: string; readonly signal: AbortSignal },
): Promise<void> {
  for (let tries = 0; tries < 300 && hasEnded(child) === false; tries += 1) {
    signal.throwIfAborted();
    const response = await fetch(`${url}/readyz`).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok === true) return;
    await setTimeout(100);
  }
  throw new Error(`the server did not start:\n${(await readFile(log, "utf8")).slice(-2000)}`);
}

/** Asks the server to end, and makes it after half a minute. */
async function stop(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const timer = globalThis.setTimeout(() => child.kill("SIGKILL"), 30_000);
  await ended;
  clearTimeout(timer);
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}
