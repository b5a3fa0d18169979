import { type FaultPlan, randomFaults } from "@olympus-support/fault-proxy";

/**
 * A network on which some connections come to nothing: at most two of three, with a `badness` of 1. Many of them do while
 * they are opened, for a handshake, a `hello` and a `welcome` are 3,000 bytes.
 */
export function badNetwork(badness: number): FaultPlan {
  return randomFaults({
    latency: { share: 0.5, milliseconds: [0, 20], jitter: [0, 15] },
    slow: { share: 0.1, bytesPerSecond: [10_000, 60_000] },
    cut: { share: 0.35 * badness, afterBytes: [0, 12_000] },
    reset: { share: 0.2 * badness, afterBytes: [0, 12_000] },
    halfOpen: { share: 0.1 * badness, afterBytes: [0, 12_000] },
  });
}

/** How much faster the helper's clock runs than ours: it asks for a sign of life every 2.5 s and waits 1 s for it. */
export const timesFaster = 10;
