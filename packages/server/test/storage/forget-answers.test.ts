import { Kysely, sql } from "kysely";
import { expect, it, onTestFinished } from "vitest";
import { createSupport } from "../../src/index.ts";
import { postgresDialect } from "../../src/node/index.ts";
import { createPostgresDatabase, engines } from "../support/engines.ts";

it.runIf(engines.includes("PostgreSQL"))(
  "drops answers of old keys at once on a PostgreSQL that planned for an empty table",
  async () => {
    const { url, drop } = await createPostgresDatabase();
    onTestFinished(drop);
    const dialect = postgresDialect(url, { connections: 1 });
    const failures: unknown[] = [];
    const support = createSupport({
      dialect,
      auth: { secret: "a secret of at least thirty-two bytes" },
      log: { info: () => undefined, error: (fields) => void failures.push(fields) },
    });
    const db = new Kysely<unknown>({ dialect });
    onTestFinished(() => support.close());
    await support.migrate();
    // What autovacuum does within a minute.
    await sql`vacuum analyze idempotency_keys`.execute(db);
    // From the sixth time on PostgreSQL may keep a plan.
    for (let times = 0; times < 10; times += 1) await support.tick();
    const store = (prefix: string, count: number, at: string) =>
      sql`insert into idempotency_keys (tenant_id, actor_id, key, operation, request_hash, body, created_at)
        select 'tenant_a', 'staff:agent_a', ${prefix} || number, 'createTicket', 'hash', '{}', ${at}
        from generate_series(1, ${count}) as number`.execute(db);
    await store("new", 50_000, new Date().toISOString());
    await store("old", 1200, new Date(0).toISOString());
    const started = performance.now();
    await support.tick();
    expect(performance.now() - started).toBeLessThan(5000);
    expect(failures).toEqual([]);
    const { rows } = await sql`select count(*)::int as left from idempotency_keys`.execute(db);
    expect(rows).toEqual([{ left: 50_000 }]);
  },
  60_000,
);
