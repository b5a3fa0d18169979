import { createFaultProxy, type FaultOdds, randomFaults, type Tally } from "@olympus-support/fault-proxy";

/** What lies between the speakers and the desk. */
export interface Network extends AsyncDisposable {
  /** The address by which something at the desk is reached. */
  through(url: string): string;
  /** What it has done; undefined for a network that does nothing. */
  readonly tally: Readonly<Tally> | undefined;
}

/** Two of three connections come to nothing, many of them while they are opened. A chat's socket carries some 9,000 bytes. */
const odds: FaultOdds = {
  latency: { share: 0.7, milliseconds: [0, 80], jitter: [0, 40] },
  slow: { share: 0.05, bytesPerSecond: [4000, 40_000] },
  cut: { share: 0.4, afterBytes: [0, 9000] },
  reset: { share: 0.2, afterBytes: [0, 9000] },
  halfOpen: { share: 0.04, afterBytes: [0, 9000] },
};

/** A network that does nothing. */
export const goodNetwork: Network = {
  through: (url) => url,
  tally: undefined,
  async [Symbol.asyncDispose]() {},
};

/** A network that delays, cuts, resets and freezes connections to the desk at `url`, as the seed has it. */
export async function badNetwork(url: string, seed: number): Promise<Network> {
  const proxy = await createFaultProxy({
    target: Number(new URL(url).port),
    seed,
    faults: randomFaults(odds),
  });
  return {
    through(address) {
      const changed = new URL(address);
      changed.host = `127.0.0.1:${proxy.port}`;
      return changed.href;
    },
    tally: proxy.tally,
    [Symbol.asyncDispose]: () => proxy.close(),
  };
}
