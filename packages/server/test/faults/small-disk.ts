import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll } from "vitest";
import { newFolder } from "../node/support/program.ts";

const run = promisify(execFile);

/** A file system of 16 MB in memory, and why there is none when this machine does not let us mount one. */
export type SmallDisk = { readonly folder: string } | { readonly refusal: string };

/** Mounts it for the tests of the file. */
export async function mountSmallDisk(): Promise<SmallDisk> {
  const folder = await newFolder();
  try {
    await run("mount", ["-t", "tmpfs", "-o", "size=16m", "tmpfs", folder]);
  } catch (error) {
    return { refusal: error instanceof Error ? error.message.trim() : String(error) };
  }
  afterAll(() => run("umount", ["--lazy", folder]));
  return { folder };
}
