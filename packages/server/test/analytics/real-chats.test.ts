import { beforeAll, describe, expect, it } from "vitest";
import { engines, useDesk } from "../support/desk.ts";
import { expectSame, queryOf } from "./compare.ts";
import type { Happening } from "./happening.ts";
import { happenings } from "./history.ts";
import { areChatsThere, playChats, readChats } from "./real-chats.ts";

// REAL_CHATS=<count> plays so many.
const chats = readChats(Number(process.env["REAL_CHATS"] ?? 150));

describe.each(engines)("after recorded chats were held again, the report on %s", (engine) => {
  const desk = useDesk(engine);
  let all: readonly Happening[];
  let tenant: string;

  beforeAll(async () => {
    tenant = desk.newTenant();
    await playChats(desk, tenant, chats);
    all = await happenings(desk.db, tenant);
  }, 300_000);

  it.runIf(areChatsThere).each(["UTC", "America/New_York", "Asia/Kathmandu"])(
    "is what the rows add up to in %s",
    async (timezone) => {
      const client = desk.client({ tenant });
      const [agent] = all.flatMap((one) => one.agent_id ?? []);
      const [category] = all.flatMap((one) => one.category ?? []);
      const end = desk.now().toISOString().slice(0, 10);
      for (const filter of [{}, { agent_id: agent ?? "" }, { category: category ?? "", channel: "chat" }]) {
        const query = `start_date=2026-01-23&end_date=${end}&${queryOf(filter, timezone)}`;
        const { status, body } = await client.get(`/analytics?${query}`);
        expect([status, body.summary.total_sessions > 0]).toEqual([200, true]);
        expectSame(body, all, { filter, timezone });
      }
      expect(all.filter((one) => one.what === "rated")).toHaveLength(chats.length);
    },
  );
});
