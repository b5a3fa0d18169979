import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import type { ConnectionFaults, FaultPlan, Severing } from "./connection-faults.ts";
import { Link } from "./link.ts";
import { createRandom } from "./random.ts";
import { emptyTally, type Tally } from "./tally.ts";

/** Where a proxy leads, and what happens on the way. */
export interface FaultProxyOptions {
  /** A port of the loopback interface, or what answers the one of the moment for each new connection. */
  readonly target: number | (() => number);
  /** The plan draws from it; 1 by default. With the same seed the same happens to each connection. */
  readonly seed?: number;
  /** What happens to every connection, or a plan for each; nothing by default. */
  readonly faults?: ConnectionFaults | FaultPlan;
}

/** A proxy on a port of the loopback interface. */
export interface FaultProxy extends AsyncDisposable {
  readonly port: number;
  /** What it has done so far. */
  readonly tally: Readonly<Tally>;
  /** What happened or will happen to each connection so far, oldest first. */
  readonly planned: readonly ConnectionFaults[];
  /** Severs the connections of the moment, by a FIN unless said otherwise; answers how many. */
  sever(how?: Severing): number;
  /** Connections from now on meet this instead. */
  setFaults(faults: ConnectionFaults | FaultPlan): void;
  /** Closes the port and all connections. */
  close(): Promise<void>;
}

/**
 * Puts a proxy in front of a port.
 *
 * @throws The system's error when there is no free port.
 * @example
 * await using proxy = await createFaultProxy({ target: 8787, seed: 7, faults: { latency: { up: { milliseconds: 50 } } } });
 * await fetch(`http://127.0.0.1:${proxy.port}/healthz`);
 * proxy.sever("half-open");
 */
export async function createFaultProxy(options: FaultProxyOptions): Promise<FaultProxy> {
  const tally = emptyTally();
  const links = new Set<Link>();
  const planned: ConnectionFaults[] = [];
  let plan = planOf(options.faults ?? {});

  const accept = (client: Socket): void => {
    tally.connections += 1;
    const number = tally.connections;
    const draw = (stream: number) => createRandom(options.seed ?? 1, number, stream);
    const faults = plan(draw(0), number);
    planned.push(faults);
    const port = portOf(options.target);
    if (port === client.localPort) {
      refuse(client, tally);
      return;
    }
    tally.delayed += faults.latency === undefined ? 0 : 1;
    tally.slowed += faults.slow === undefined ? 0 : 1;
    const target = connect({ host: "127.0.0.1", port, allowHalfOpen: true });
    const random = { up: draw(1), down: draw(2) };
    const closed = (): void => void links.delete(link);
    const link: Link = new Link({ client, target, faults, random, tally, closed });
    links.add(link);
  };

  const server = createServer({ allowHalfOpen: true }, accept);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const close = async (): Promise<void> => {
    const closing = new Promise((resolve) => server.close(resolve));
    for (const link of links) link.destroy();
    await closing;
  };
  return {
    port: (server.address() as AddressInfo).port,
    tally,
    planned,
    sever: (how = "cut") => [...links].filter((link) => link.sever(how)).length,
    setFaults(faults) {
      plan = planOf(faults);
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** The port of a target that is gone may become the proxy's own, which would lead to itself without end. */
function refuse(client: Socket, tally: Tally): void {
  tally.unreachable += 1;
  client.on("error", () => undefined);
  client.resetAndDestroy();
}

function planOf(faults: ConnectionFaults | FaultPlan): FaultPlan {
  return typeof faults === "function" ? faults : () => faults;
}

function portOf(target: number | (() => number)): number {
  return typeof target === "function" ? target() : target;
}
