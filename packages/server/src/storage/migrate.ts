import type { Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import { up as desk } from "./migrations/0001-desk.ts";
import { up as people } from "./migrations/0002-people.ts";
import { up as sessions } from "./migrations/0003-sessions.ts";
import { up as tickets } from "./migrations/0004-tickets.ts";
import { up as rest } from "./migrations/0005-actions-articles-figures.ts";
import { up as lists } from "./migrations/0006-lists.ts";
import { up as namedMessages } from "./migrations/0007-named-messages.ts";
import { up as chat } from "./migrations/0008-chat.ts";
import { up as sla } from "./migrations/0009-sla.ts";
import { up as webhooks } from "./migrations/0010-webhooks.ts";
import { up as actions } from "./migrations/0011-actions.ts";
import { up as figures } from "./migrations/0013-figures.ts";
import { up as customers } from "./migrations/0014-customers.ts";
import { up as audit } from "./migrations/0014b-audit.ts";
import { up as erasure } from "./migrations/0014c-erasure.ts";
import { up as retention } from "./migrations/0014d-retention.ts";
import { up as routing } from "./migrations/0015-routing.ts";
import { up as openingHours } from "./migrations/0016-opening-hours.ts";
import { up as sessionClocks } from "./migrations/0017-session-clocks.ts";
import { up as eventCatalogue } from "./migrations/0018-event-catalogue.ts";
import { up as figuresByAgent } from "./migrations/0019-figures-by-agent.ts";
import { up as warnings } from "./migrations/0020-warnings.ts";
import { up as placedEvents } from "./migrations/0021-placed-events.ts";
import type { Database } from "./schema.ts";

const migrations = {
  "0001-desk": { up: desk },
  "0002-people": { up: people },
  "0003-sessions": { up: sessions },
  "0004-tickets": { up: tickets },
  "0005-actions-articles-figures": { up: rest },
  "0006-lists": { up: lists },
  "0007-named-messages": { up: namedMessages },
  "0008-chat": { up: chat },
  "0009-sla": { up: sla },
  "0010-webhooks": { up: webhooks },
  "0011-actions": { up: actions },
  "0013-figures": { up: figures },
  "0014-customers": { up: customers },
  "0014b-audit": { up: audit },
  "0014c-erasure": { up: erasure },
  "0014d-retention": { up: retention },
  "0015-routing": { up: routing },
  "0016-opening-hours": { up: openingHours },
  "0017-session-clocks": { up: sessionClocks },
  "0018-event-catalogue": { up: eventCatalogue },
  "0019-figures-by-agent": { up: figuresByAgent },
  "0020-warnings": { up: warnings },
  "0021-placed-events": { up: placedEvents },
};

function migratorOf(db: Kysely<Database>): Migrator {
  return new Migrator({ db, provider: { getMigrations: async () => migrations } });
}

/** Brings the database to the latest schema; answers the names of the migrations it ran. Safe to run in parallel. */
export async function migrate(db: Kysely<Database>): Promise<readonly string[]> {
  const { error, results = [] } = await migratorOf(db).migrateToLatest();
  if (error !== undefined) throw error;
  return results.map((result) => result.migrationName);
}

/** Whether the database answers and has every migration. */
export async function isMigrated(db: Kysely<Database>): Promise<boolean> {
  const known = await migratorOf(db).getMigrations();
  return known.every((migration) => migration.executedAt !== undefined);
}
