import type { AuditHead, AuditReport } from "../../audit/index.ts";
import { readDatabase } from "../configuration/read-database.ts";
import * as settings from "../configuration/settings.ts";
import { randomSecret } from "../dev-files.ts";
import { createLog } from "../log.ts";
import { dialectOf } from "../open-database.ts";
import { type Command, exitCode, flagOf, type Invocation, UsageError } from "./command.ts";
import { openDesk } from "./desk.ts";
import { print } from "./terminal.ts";

export const auditCommand: Command = {
  name: "audit",
  summary: "Check with `verify` that nobody has meddled with the audit logs. Ends with 1 when somebody has.",
  operands: ["verify"],
  flags: {
    ...flagOf(settings.database, "URL"),
    head: {
      value: "TENANT:SEQ:HASH",
      repeatable: true,
      about: "An end of a tenant's log as an earlier run printed it; it must still be there.",
    },
    dev: { about: "Use the development database of this directory when none is named." },
  },
  settings: [settings.database],
  examples: [
    "olympus-support audit verify --database sqlite:/var/lib/olympus-support/desk.db",
    "olympus-support audit verify --dev --head demo:42:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  ],
  run: audit,
};

async function audit(call: Invocation): Promise<number> {
  const faults: string[] = [];
  const [action] = call.operands;
  if (action !== "verify") faults.push(`${action} is nothing to do with audit logs. Write audit verify.`);
  const noted = (call.lists["head"] ?? []).map((text) => headIn(text, faults));
  const database = readDatabase(call, call.switches.has("dev"), faults);
  if (database === null || faults.length > 0) throw new UsageError(faults);
  // Nobody can call this desk, so no token needs to be good for it.
  const { support } = await openDesk(database, {
    dialect: await dialectOf(database, createLog("silent")),
    auth: { secret: randomSecret() },
  });
  try {
    return await report(support.verifyAudit(noted));
  } finally {
    await support.close();
  }
}

function headIn(text: string, faults: string[]): AuditHead {
  const [, tenant = "", seq = "", hash = ""] = /^(.+):(\d{1,9}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (hash === "") faults.push(`--head ${text} is no end of a log. Write TENANT:SEQ:HASH as it was printed.`);
  return { tenant, seq: Number(seq), hash };
}

async function report(reports: AsyncIterable<AuditReport>): Promise<number> {
  let tenants = 0;
  let entries = 0;
  let broken = 0;
  for await (const one of reports) {
    tenants += 1;
    entries += one.entries;
    broken += one.broken === null ? 0 : 1;
    print(lineOf(one));
  }
  print(`${tenants} tenants, ${entries} entries, ${broken} broken`);
  return broken === 0 ? exitCode.done : exitCode.failed;
}

function lineOf({ tenant, entries, head, broken }: AuditReport): string {
  if (broken !== null)
    return `${tenant}: BROKEN at ${broken.seq}: ${broken.reason} (${entries} entries hold)`;
  return `${tenant}: ${entries} entries, head ${tenant}:${head?.seq ?? 0}:${head?.hash ?? ""}`;
}
