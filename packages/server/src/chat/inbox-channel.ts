import { arrive, prolong } from "../agents/index.ts";
import { SupportError } from "../errors.ts";
import type { Caller } from "../http/authenticate.ts";
import { contextOf, type Services, unitOfWork } from "../services.ts";
import { describeQueue, listOffered, listOpen } from "../sessions/index.ts";
import type { Channel, Line } from "./channel.ts";
import { CloseSocket } from "./closing.ts";
import { heartbeatSeconds } from "./connection.ts";
import type { ServerFrame } from "./frames.ts";
import type { Standing } from "./standing.ts";
import type { Inbox, Switchboard } from "./switchboard.ts";

const mostSessions = 200;

/** A socket of an agent's inbox. */
export class InboxChannel implements Channel, Inbox {
  readonly kind = "inbox";
  readonly #services: Services;
  readonly #switchboardOf: (tenant: string) => Switchboard;
  /** What is being noted of agents who left. */
  readonly #departures: Set<Promise<void>>;
  #line: Line | null = null;
  #caller: Caller | null = null;
  #switchboard: Switchboard | null = null;

  constructor(
    services: Services,
    switchboardOf: (tenant: string) => Switchboard,
    departures: Set<Promise<void>>,
  ) {
    this.#services = services;
    this.#switchboardOf = switchboardOf;
    this.#departures = departures;
  }

  get agent(): string {
    return this.#caller?.actor.id ?? "";
  }

  async enter(line: Line, standing: Standing): Promise<void> {
    const { caller } = standing;
    const { actor } = caller;
    if (actor.kind !== "staff") throw new CloseSocket("forbidden");
    this.#caller = caller;
    this.#switchboard = this.#switchboardOf(caller.tenant);
    // Before anything is read, so that nothing is missed between; it is told only after the welcome.
    this.#switchboard.open(this);
    await unitOfWork(this.#services, caller, (ctx) => arrive(ctx, actor.id));
    const ctx = contextOf(this.#services, caller);
    const { sessions, hasMore } = await listOpen(ctx, mostSessions);
    const [offered, queue] = [await listOffered(ctx, actor.id), await describeQueue(ctx)];
    this.#line = line;
    line.welcome({
      type: "welcome",
      agent: { kind: "agent", id: actor.id, name: actor.name },
      sessions,
      has_more: hasMore,
      offered,
      queue,
      token_expires_at: standing.expiresAt,
      heartbeat_seconds: heartbeatSeconds,
    });
  }

  take(): Promise<void> {
    throw new SupportError("invalid_request", "The inbox takes no such frame.");
  }

  leave(): void {
    const caller = this.#caller;
    if (caller === null || this.#switchboard?.close(this) !== true) return;
    const departure = unitOfWork(this.#services, caller, (ctx) => prolong(ctx, [this.agent]))
      .catch((error: unknown) => {
        this.#services.log.error({ err: error }, "an agent's leaving could not be noted");
      })
      .finally(() => this.#departures.delete(departure));
    this.#departures.add(departure);
  }

  send(frame: ServerFrame | string): void {
    this.#line?.send(frame);
  }
}
