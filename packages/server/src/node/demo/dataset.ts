import { readFile } from "node:fs/promises";
import type { AgentAvailability, Channel, Priority, TicketStatus } from "../../contract.ts";
import { packageFolder } from "../package-folder.ts";

/** What the demo desk is made of: the shape of `demo/dataset.json`. */
export interface Dataset {
  readonly tenant: string;
  readonly teams: readonly DemoTeam[];
  readonly agents: readonly DemoAgent[];
  readonly customers: readonly DemoCustomer[];
  readonly sessions: readonly DemoSession[];
  readonly tickets: readonly DemoTicket[];
}

interface DemoTeam {
  readonly key: string;
  readonly name: string;
  readonly description: string;
}

export interface DemoAgent {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly avatar_url: string;
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  readonly max_sessions: number;
  readonly status: AgentAvailability;
  readonly teams: readonly string[];
}

interface DemoCustomer {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly metadata: Readonly<Record<string, unknown>>;
}

export interface DemoSession {
  readonly customer: string;
  readonly channel: Channel;
  readonly priority: Priority;
  readonly category: string;
  readonly team: string | null;
  readonly skills: readonly string[];
  readonly language: string | null;
  readonly context: Readonly<Record<string, unknown>>;
  readonly messages: readonly { readonly from: "customer" | "agent"; readonly content: string }[];
  readonly escalate: { readonly level: string; readonly reason: string; readonly urgency: Priority } | null;
  readonly action: { readonly id: string; readonly context: Readonly<Record<string, unknown>> } | null;
  readonly outcome: "open" | "on_hold" | "resolved" | "closed";
  readonly tags: readonly string[];
  readonly resolution_notes: string;
  readonly rating: { readonly score: number; readonly comment: string } | null;
}

export interface DemoTicket {
  readonly subject: string;
  readonly description: string;
  readonly customer: string;
  readonly priority: Priority;
  readonly category: string;
  readonly tags: readonly string[];
  readonly related_order_id: string | null;
  readonly assigned_to: string | null;
  readonly comments: readonly DemoComment[];
  readonly notes: readonly { readonly content: string; readonly mention_agent_ids: readonly string[] }[];
  readonly status: TicketStatus;
  readonly escalate: {
    readonly escalation_type: string;
    readonly reason: string;
    readonly notes: string;
  } | null;
}

interface DemoComment {
  readonly from: "customer" | "agent";
  readonly content: string;
  readonly public: boolean;
}

const folder = new URL("demo/", packageFolder());

/** The folder of the demo's articles. */
export const articleFolder = new URL("articles/", folder);

export async function loadDataset(): Promise<Dataset> {
  return JSON.parse(await readFile(new URL("dataset.json", folder), "utf8")) as Dataset;
}
