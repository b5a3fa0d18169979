import { execFile } from "node:child_process";
import { setImmediate } from "node:timers/promises";
import { promisify } from "node:util";
import { openOurs } from "./contestants/ours.ts";

/** What the first search of a process costs, which makes the index. */
export interface StartUp {
  readonly firstSearchMilliseconds: number;
  /** The longest time in which nothing else could happen meanwhile. */
  readonly longestStallMilliseconds: number;
  readonly megabytes: number;
}

/** Measures it in a process of its own. */
export async function startUpOf(url: string): Promise<StartUp> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", import.meta.filename, url]);
  return JSON.parse(stdout) as StartUp;
}

async function measure(url: string): Promise<StartUp> {
  const ours = await openOurs(url, []);
  const before = memory();
  let longest = 0;
  let done = false;
  const started = performance.now();
  const search = Promise.resolve(ours.search("arduino")).finally(() => {
    done = true;
  });
  for (let last = started; !done; ) {
    await setImmediate();
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }
  await search;
  const firstSearchMilliseconds = performance.now() - started;
  const megabytes = memory() - before;
  await ours.close();
  return { firstSearchMilliseconds, longestStallMilliseconds: longest, megabytes };
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

const [, program, url] = process.argv;
if (program === import.meta.filename && url !== undefined) console.log(JSON.stringify(await measure(url)));
