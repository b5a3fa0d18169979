import { setTimeout } from "node:timers/promises";
import type { Contestant } from "../http/contestants.ts";
import type { Order } from "./load/order.ts";
import { loadElsewhere } from "./load-elsewhere.ts";

/** What a server needs for sockets on which nobody says anything. */
export interface Idle {
  /** Resident memory in kB for each. */
  readonly memory: number;
  /** Resident memory in MB with all of them. */
  readonly resident: number;
  /** Milliseconds of processor in a second, for all of them. */
  readonly cpu: number;
}

const settling = 5000;

/** Measures a server that has done nothing else yet. */
export async function measureIdle(
  server: Contestant,
  order: Omit<Order, "task">,
  { sockets, watchedSeconds }: { readonly sockets: number; readonly watchedSeconds: number },
): Promise<Idle> {
  const before = await server.memory();
  await using _load = await loadElsewhere<null>({ ...order, task: "idle", sockets });
  await setTimeout(settling);
  const started = performance.now();
  const used = await server.cpu();
  await setTimeout(watchedSeconds * 1000);
  const seconds = (performance.now() - started) / 1000;
  const cpu = ((await server.cpu()) - used) / seconds;
  const resident = await server.memory();
  return { memory: ((resident - before) * 1024) / sockets, resident, cpu };
}
