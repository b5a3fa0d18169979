import { Counter, Gauge, type Registry } from "prom-client";
import type { Support } from "../../create-support.ts";
import type { DeskFigures } from "../../desk-figures.ts";
import { kept } from "./kept.ts";

/** Several who scrape make the database be asked once. */
const keptMilliseconds = 5000;

/** Adds what a desk is busy with, read when somebody scrapes. While the database cannot be had, its gauges are absent. */
export function exposeDesk(registry: Registry, desk: Pick<Support, "figures">): void {
  const read = kept(() => desk.figures().catch(() => null), keptMilliseconds);
  const gauge = (
    name: string,
    help: string,
    show: (gauge: Gauge, figures: DeskFigures) => void,
    labelNames: string[] = [],
  ): void => {
    new Gauge({
      name: `olympus_support_${name}`,
      help,
      labelNames,
      registers: [registry],
      async collect() {
        const figures = await read();
        this.reset();
        if (figures !== null) show(this, figures);
        // A gauge without labels is 0 after a reset, which would be a lie.
        else if (labelNames.length === 0) this.remove();
      },
    });
  };
  const showKinds = (shown: Gauge, label: string, counts: Readonly<Record<string, number>>): void => {
    for (const [kind, count] of Object.entries(counts)) shown.set({ [label]: kind }, count);
  };

  new Gauge({
    name: "olympus_support_database_up",
    help: "1 when the database answered the latest reading, else 0.",
    registers: [registry],
    async collect() {
      this.set((await read()) === null ? 0 : 1);
    },
  });
  gauge(
    "sockets",
    "Open sockets of this process: of conversations (chat) and of agents (inbox).",
    (shown, { sockets }) => showKinds(shown, "kind", sockets),
    ["kind"],
  );
  gauge(
    "sessions",
    "Open sessions of the database: in the queue (waiting) or with an agent (assigned).",
    (shown, { sessions }) => showKinds(shown, "status", sessions),
    ["status"],
  );
  gauge(
    "queue_oldest_wait_seconds",
    "How long the first of the waiting sessions has waited.",
    (shown, { oldestWaitSeconds }) => shown.set(oldestWaitSeconds),
  );
  gauge(
    "outbox_oldest_seconds",
    "How old the first event is that waits in the outbox.",
    (shown, { outboxSeconds }) => shown.set(outboxSeconds),
  );
  gauge(
    "webhook_overdue_seconds",
    "How long the most belated attempt at a webhook has been due.",
    (shown, { overdueSeconds }) => shown.set(overdueSeconds),
  );
  gauge("turns_running", "Calls and frames that are being worked on.", (shown, { calls }) =>
    shown.set(calls.running),
  );
  gauge("turns_waiting", "Calls and frames that wait for their turn.", (shown, { calls }) =>
    shown.set(calls.waiting),
  );
  new Counter({
    name: "olympus_support_turns_refused_total",
    help: "Calls and frames refused because too many of their tenant waited.",
    registers: [registry],
    async collect() {
      const figures = await read();
      this.reset();
      this.inc(figures?.calls.refused ?? 0);
    },
  });
}
