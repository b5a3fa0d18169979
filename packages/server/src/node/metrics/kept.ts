import { performance } from "node:perf_hooks";

/** Reads at most once in so many milliseconds; whoever asks meanwhile gets what was read last. */
export function kept<T>(read: () => Promise<T>, milliseconds: number): () => Promise<T> {
  let latest: { readonly at: number; readonly value: Promise<T> } | undefined;
  return () => {
    const now = performance.now();
    if (latest === undefined || now - latest.at >= milliseconds) latest = { at: now, value: read() };
    return latest.value;
  };
}
