import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Where a desk is to be had. */
export interface DoorPlate {
  readonly port: number;
  readonly host: string;
}

/** As many as calls run at once: more than that are not needed to keep the loop busy. */
const doors = 64;
/** Newcomers that wait before one door. */
const backlog = 511;

/**
 * Lets newcomers in by several doors, which are servers on one port: libuv takes in one connection of a server in each turn
 * of the event loop, so behind a single door those who come while the server is busy wait for seconds, or are turned away
 * by a full backlog, however few calls are their own. Answers the servers and the port. Where the system does not share
 * connections out between them (it does on Linux), there is one.
 *
 * @throws The system's error when the port cannot be had, such as one with the code `EADDRINUSE`.
 */
export async function openDoors(
  createServer: () => Server,
  plate: DoorPlate,
): Promise<{ readonly servers: readonly Server[]; readonly port: number }> {
  if (process.platform !== "linux") {
    const server = createServer();
    return { servers: [server], port: await listen(server, plate) };
  }
  const port = await findFree(createServer(), plate);
  const servers = Array.from({ length: doors }, createServer);
  try {
    await Promise.all(servers.map((server) => listen(server, { ...plate, port, reusePort: true })));
  } catch (error) {
    for (const server of servers) server.close();
    throw error;
  }
  return { servers, port };
}

/** A port that is to be shared can be had beside others who share it: whether it is taken shows when it is not. */
async function findFree(server: Server, plate: DoorPlate): Promise<number> {
  const port = await listen(server, plate);
  server.close();
  await once(server, "close");
  return port;
}

async function listen(
  server: Server,
  options: DoorPlate & { readonly reusePort?: boolean },
): Promise<number> {
  server.listen({ ...options, backlog });
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}
