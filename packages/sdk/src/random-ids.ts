/** 128 random bits. Not `crypto.randomUUID`, which browsers give to pages on https only. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** At least 0, below 1. For jitter, never for a secret. */
export const systemRandom = (): number => Math.random();
