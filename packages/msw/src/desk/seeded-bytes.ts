import { seeded } from "../scenarios/seeded.ts";
import type { ReadableIds } from "./readable-ids.ts";

/** Makes bytes, for secrets, that are the same for the same seed after as many calls; they start over where the ids do. */
export function seededBytes(seed: number, ids: ReadableIds): (count: number) => Uint8Array {
  return (count) => {
    ids.make("secret");
    const next = seeded(seed * 7919 + (ids.counts().get("secret") ?? 0));
    return Uint8Array.from({ length: count }, () => Math.floor(next() * 256));
  };
}
