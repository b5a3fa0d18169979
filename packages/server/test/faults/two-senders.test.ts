import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestClient } from "../support/client.ts";
import { createClient } from "../support/client.ts";
import { engines } from "../support/engines.ts";
import { staffToken } from "../support/tokens.ts";
import { hookedTenant } from "../webhooks/support/hooked-tenant.ts";
import { valid, verdicts } from "../webhooks/support/verdicts.ts";
import { checkDeliveries, readDeliveries } from "./audit/deliveries.ts";
import { type ChildServer, startChild } from "./child/child-server.ts";
import { sendToAny } from "./desk-address.ts";
import { type HookReceiver, startHookReceiver, succeed } from "./hook-receiver.ts";
import { createLastingDatabase, type LastingDatabase } from "./lasting-database.ts";
import { pause } from "./load.ts";
import { useRunRecord } from "./run-record.ts";
import { numbered, runs } from "./settings.ts";

const tickets = 30;
/** Each is one event of every ticket; the server that looks first takes all of it. */
const waves = 6;
const longestPause = 300;
const concurrency = 10;
/** Clocks of servers on one database agree to within half a minute: they are moved in shorter steps. */
const stepSeconds = 20;
const longestAnswer = 30;

// A SQLite database has one process that sends.
describe.runIf(engines.includes("PostgreSQL"))("two servers that send to one webhook", () => {
  const record = useRunRecord("two senders, one of them killed", () => database.version);
  let database: LastingDatabase;
  let receiver: HookReceiver;
  let servers: ChildServer[];
  let ahead = 0;

  /** Starts one that ticks at moments of its own, so that now this one is first and now the other. */
  async function startOne(): Promise<ChildServer> {
    const settings = { webhookAllowLoopback: true };
    const server = await startChild({ database: database.address, ticks: false, settings });
    void keepTicking(server).catch(() => undefined);
    return server;
  }

  async function keepTicking(server: ChildServer): Promise<void> {
    for (let reached = 0; !server.child.killed; ) {
      if (reached < ahead) {
        await server.order({ moveClock: stepSeconds });
        reached += stepSeconds;
      }
      if (!server.child.killed) await server.order({ tick: true });
      await pause(Math.random() * longestPause);
    }
  }

  const now = (): Date => new Date(Date.now() + ahead * 1000);

  beforeAll(async () => {
    database = await createLastingDatabase("PostgreSQL");
    receiver = await startHookReceiver(now);
    servers = [await startOne(), await startOne()];
  });

  afterAll(async () => {
    for (const server of servers) await server.kill();
    await receiver.down();
    await database.drop();
  });

  const triesAgain = (): void => record.count("tried again");
  const send = sendToAny(() => servers.map(({ url }) => url), triesAgain);
  const evidenceOf = (tenant: string) => database.look((db) => readDeliveries(db, tenant));

  const isSending = ({ child }: ChildServer): boolean =>
    receiver.calls.some(({ sender, until }) => sender === String(child.pid) && until === null);
  const hasSent = ({ child }: ChildServer): boolean =>
    receiver.calls.some(({ sender }) => sender === String(child.pid));

  /** Tells something of every ticket, so often, and for as long as it takes. */
  async function tell(agent: TestClient, ids: readonly string[], times: number, isDone: () => boolean) {
    for (let wave = 0; wave < times || !isDone(); wave += 1) {
      const answers = await Promise.all(
        ids.map((id) => agent.post(`/tickets/${id}/comments`, { content: `Comment ${wave}` })),
      );
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
      await untilQuiet();
    }
  }

  /** With always something due, the ten senders of one server would never make room for the other's. */
  async function untilQuiet(): Promise<void> {
    for (let known = -1; known < receiver.calls.length; ) {
      known = receiver.calls.length;
      await pause(2 * longestPause);
    }
  }

  /** Kills one that has sent something, of which the receiver has some in hand; answers the one that takes its place. */
  async function replaceOne(): Promise<ChildServer> {
    while (!servers.every(hasSent) || !servers.some(isSending)) await pause(2);
    const killed = servers.find(isSending);
    await killed?.kill();
    record.count("kills");
    const next = await startOne();
    servers = [...servers.filter((server) => server !== killed), next];
    return next;
  }

  /** Moves both clocks on until no lease of the one that was killed is left. */
  async function untilDelivered(tenant: string): Promise<void> {
    for (let round = 0; round < 12; round += 1) {
      await pause(1200);
      const { deliveries, events } = await evidenceOf(tenant);
      if (deliveries.length === events.length && deliveries.every(({ status }) => status === "delivered"))
        return;
      ahead += stepSeconds;
    }
  }

  it.each(numbered(runs(1)))(
    "never make one attempt twice, and all arrives in the order of each ticket (time %d)",
    { timeout: 90_000 },
    async (time) => {
      const tenant = `tenant_${time}`;
      const here = await hookedTenant({
        newTenant: () => tenant,
        client: (person) => createClient(send, () => staffToken(person, now())),
      });
      const { secret } = await here.hook({
        url: `${receiver.url}/${tenant}`,
        // The clock may stand since the agent was hired, of whom is told as well.
        events: ["support.ticket_created", "support.ticket_updated"],
      });
      let most = 0;
      receiver.answerWith((call, response) => {
        most = Math.max(most, receiver.open(call.path));
        setTimeout(succeed, Math.random() * longestAnswer, call, response);
      });
      const ids = await Promise.all(numbered(tickets).map(() => here.openTicket()));
      let newcomer: ChildServer | undefined;
      const writing = tell(here.agent, ids, waves / 2, () => newcomer !== undefined);
      newcomer = await replaceOne();
      await writing;
      const added = newcomer;
      await tell(here.agent, ids, waves / 2, () => hasSent(added));
      await untilDelivered(tenant);

      const calls = receiver.calls.filter(({ path }) => path === tenant);
      const evidence = await evidenceOf(tenant);
      expect(checkDeliveries(evidence, calls)).toEqual([]);
      expect(evidence.events.length).toBeGreaterThanOrEqual(tickets * (1 + waves));
      for (const call of calls) expect(await verdicts(secret, call, call.at)).toEqual(valid);
      expect(new Set(calls.map(({ sender }) => sender)).size).toBe(3);
      expect(evidence.attempts.filter(({ outcome }) => outcome === "unknown").length).toBeGreaterThan(0);
      expect(most).toBeLessThanOrEqual(concurrency);
      record.count("events", evidence.events.length);
      record.count("calls", calls.length);
      record.count("sent again", calls.length - evidence.events.length);
      record.count("most open", most);
    },
  );
});
