import { arch, cpus, totalmem } from "node:os";

/** What it was measured on, as a sentence. */
export function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Measured on ${cpus().length} cores (${arch()}), ${memory} GB, Node ${process.version}, the load on the same machine.`;
}
