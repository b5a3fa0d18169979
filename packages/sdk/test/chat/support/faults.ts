import type { FakeDesk } from "./desk.ts";
import type { Host, Line, ServerEnd } from "./fake-network.ts";

type World = Pick<FakeDesk, "clock" | "network" | "server">;

const refusals = [1001, 1006, 1006, 1011, 1012, 1013, 4408, 4429];
// A token that was welcomed may be refused later; one that is refused twice in a row is the end, which is tested elsewhere.
const ends = [...refusals, 4401, 4419];
const durable = new Set(["message", "session_updated", "ack"]);

/** Makes a scripted world misbehave by chance, until it is told to stop. */
export class Faults {
  readonly #world: World;
  readonly #random: () => number;
  isOver = false;

  constructor(world: World, random: () => number) {
    const { network, server } = world;
    this.#world = world;
    this.#random = random;
    network.latency = () => (this.happens(0.02) ? random() * 8_000 : random() * 300);
    network.host = this.#unreliable(server);
    server.replays = this.happens(0.5) ? 3 : 500;
    server.judge = () => (this.happens(0.1) ? this.pick(refusals) : undefined);
    server.respond = (request) => {
      if (this.happens(0.2)) return new Response("no", { status: this.pick([500, 503, 429]) });
      return this.happens(0.05) ? new Promise(() => {}) : slowly(world, request, random() * 500);
    };
  }

  happens(chance: number): boolean {
    return !this.isOver && this.#random() < chance;
  }

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.#random() * from.length)] as T;
  }

  /** A second of trouble. */
  strike(): void {
    const { server } = this.#world;
    server.isUp = !this.happens(0.1);
    server.isDeaf = this.happens(0.03);
    server.acknowledges = !this.happens(0.2);
    if (this.happens(0.15)) server.endAll(this.pick(ends));
  }

  /** A host whose lines lose and double what is stored anyway. */
  #unreliable(host: Host): Host {
    return {
      accept: (line: Line): ServerEnd | undefined =>
        host.accept({
          ...line,
          send: (frame) => {
            const type = (frame as { readonly type?: string }).type ?? "";
            if (durable.has(type) && this.happens(0.05)) return;
            line.send(frame);
            if (durable.has(type) && this.happens(0.1)) line.send(frame);
          },
        }),
    };
  }
}

function slowly({ clock, server }: World, request: Request, milliseconds: number): Promise<Response> {
  return new Promise((resolve) => clock.later(milliseconds, () => resolve(server.page(request))));
}
