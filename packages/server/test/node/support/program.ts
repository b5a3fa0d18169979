import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const cli = join(import.meta.dirname, "../../../src/node/cli.ts");

/** How the program is started. */
export interface Start {
  /** The working directory; a new empty one by default. */
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** The file of another program, which listens to messages; `olympus-support` by default, which does not. */
  readonly program?: string;
}

/** How the program ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A program under way. */
export interface Running {
  readonly child: ChildProcess;
  /** What it has printed so far. */
  readonly out: () => string;
  readonly err: () => string;
  /** Resolves when it has ended. */
  readonly ended: Promise<Ended>;
}

const programs: Running[] = [];
const folders: string[] = [];

afterAll(async () => {
  for (const { child } of programs) if (child.exitCode === null) child.kill("SIGKILL");
  await Promise.all(programs.map((program) => program.ended));
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** An empty folder that is gone after the file's tests. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "olympus-support-"));
  folders.push(folder);
  return folder;
}

/**
 * Starts `olympus-support` with these words and no other environment than the one given. It is ended after the file's
 * tests at the latest.
 */
export async function start(words: readonly string[], options: Start = {}): Promise<Running> {
  const { folder, environment, program: file } = options;
  const child = spawn(process.execPath, [file ?? cli, ...words], {
    cwd: folder ?? (await newFolder()),
    env: { PATH: process.env["PATH"] ?? "", ...environment },
    stdio: ["ignore", "pipe", "pipe", ...(file === undefined ? [] : (["ipc"] as const))],
  });
  const text = { out: "", err: "" };
  child.stdout?.setEncoding("utf8").on("data", (part: string) => {
    text.out += part;
  });
  child.stderr?.setEncoding("utf8").on("data", (part: string) => {
    text.err += part;
  });
  const ended = once(child, "close").then(([code]: (number | null)[]) => ({ code: code ?? null, ...text }));
  const program = { child, out: () => text.out, err: () => text.err, ended };
  programs.push(program);
  return program;
}

/** Runs the program to its end. */
export async function run(words: readonly string[], options: Start = {}): Promise<Ended> {
  const program = await start(words, options);
  return await program.ended;
}
