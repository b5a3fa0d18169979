import type { AuditEntry } from "@olympus-support/sdk";
import type { Case } from "../case.ts";
import { equal, has, holds, refused } from "../check.ts";
import { refuses, succeeds } from "../contract/keys.ts";
import type { Scene } from "../scene/scene.ts";

/** The entries that were added since; others may add some as well where the tenant is shared. */
async function since(scene: Scene, seq: number, target: string): Promise<AuditEntry[]> {
  const entries = await scene.client.audit.list({ after: String(seq) }).toArray({ maxItems: 10_000 });
  return entries.filter(({ targets }) => Object.values(targets).includes(target));
}

async function lastSeq(scene: Scene): Promise<number> {
  let seq = 0;
  for await (const entry of scene.client.audit.list({ limit: 200 })) seq = entry.seq;
  return seq;
}

/** What is kept of administrative acts. */
export const auditCases: readonly Case[] = [
  {
    name: "listAuditEntries tells who made and changed what, in a chain",
    reaches: succeeds("listAuditEntries"),
    async run(scene) {
      const before = await lastSeq(scene);
      const id = scene.fresh("team");
      await scene.client.teams.create({ id, name: "A name to be kept out" });
      const { requestId } = await scene.client.teams.update(id, { description: "Bills" }).withResponse();
      const [made, changed, ...more] = await since(scene, before, id);
      has(made, { operation: "createTeam", outcome: "done" }, "the first entry");
      has(changed, { operation: "updateTeam", request_id: requestId }, "the second");
      equal(changed?.fields, ["description"], "what was changed");
      equal(more, [], "what else there is");
      holds(!JSON.stringify(made).includes("kept out"), "No value is kept.");
      const chain = await scene.client.audit.list({ after: String(before) }).toArray({ maxItems: 10_000 });
      for (const [at, entry] of chain.entries()) {
        if (at > 0) equal(entry.prev_hash, chain[at - 1]?.hash, `what entry ${entry.seq} follows`);
      }
    },
  },
  {
    name: "listAuditEntries tells of an act that was refused",
    reaches: succeeds("listAuditEntries"),
    needs: ["staff token"],
    async run(scene) {
      const before = await lastSeq(scene);
      const id = scene.fresh("agent");
      await refused(scene.as("staff").agents.update(id, { max_sessions: 9 }), "forbidden");
      const [entry] = await since(scene, before, id);
      has(entry, { operation: "updateAgent", outcome: "refused" }, "the entry");
    },
  },
  {
    name: "listAuditEntries refuses a place that is none",
    reaches: refuses("listAuditEntries", "invalid_request"),
    async run({ client }) {
      await refused(client.audit.list({ after: "x" }), "invalid_request");
    },
  },
];
