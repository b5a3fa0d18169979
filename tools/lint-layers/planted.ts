/** One violation planted in an otherwise empty layout: the first file breaks the rule and must be reported for it. */
export type Planted = {
  readonly rule: string;
  readonly what: string;
  readonly says: string;
  readonly files: Readonly<Record<string, string>>;
};

const core = "packages/server/src";
const restricted = "lint/style/noRestrictedImports";

/** An import of `source`, used, so that nothing but the import itself can be reported. */
const uses = (source: string): string => `import { it } from "${source}";\n\nexport const used = [it];\n`;

function banned(rule: string, path: string, sources: readonly string[]): Planted[] {
  return sources.map((source) => ({
    rule,
    what: `${path} imports ${source}`,
    says: `${restricted} ${rule}:`,
    files: { [`${core}/${path}`]: uses(source) },
  }));
}

function plugin(name: string, path: string, texts: readonly string[]): Planted[] {
  return texts.map((text) => ({
    rule: name,
    what: `${path} says ${text}`,
    says: `plugin ${name}:`,
    files: { [path]: `${text}\n` },
  }));
}

function builtIn(
  rule: string,
  path: string,
  text: string,
  more: Readonly<Record<string, string>> = {},
): Planted {
  return { rule, what: path, says: rule, files: { [path]: text, ...more } };
}

const node = `import { readFileSync } from "node:fs";\n\nexport const read = readFileSync;\n`;
const environment = "export const environment = process.env;\n";

const layers: readonly Planted[] = [
  ...banned("generated", "generated/routes.ts", ["hono", "kysely", "../errors.ts", "../sessions/index.ts"]),
  ...banned("errors", "errors.ts", ["hono", "hono/http-exception", "./http/problem.ts"]),
  ...banned("rule", "sla/clocks/deadline.ts", [
    "kysely",
    "hono",
    "./store.ts",
    "./routes.ts",
    "../sessions/index.ts",
  ]),
  ...banned("rule", "sessions/lifecycle.ts", ["kysely", "hono", "./store.ts", "./start.ts", "../context.ts"]),
  ...banned("rule", "sessions/assignment.ts", ["kysely", "../agents/index.ts"]),
  ...banned("rule", "sessions/queue-order.ts", ["./start.ts"]),
  ...banned("rule", "tickets/transitions.ts", ["../storage/schema.ts"]),
  ...banned("rule", "quick-actions/ledger-rules.ts", ["./store.ts"]),
  ...banned("rule", "knowledge-base/excerpt.ts", ["minisearch"]),
  ...banned("store", "sessions/store.ts", ["hono", "@hono/zod-openapi", "./start.ts", "../tickets/store.ts"]),
  ...banned("store", "sessions/store.ts", ["../tickets/index.ts", "../http/auth.ts", "../app.ts"]),
  ...banned("verb", "sessions/start.ts", ["hono", "hono/cors", "@hono/zod-openapi", "../tickets/store.ts"]),
  ...banned("verb", "tickets/create.ts", ["../sessions/start.ts", "../http/auth.ts", "../storage/keyset.ts"]),
  ...banned("verb", "customers/upsert.ts", ["./routes.ts", "./chat.ts", "../app.ts", "../node/serve.ts"]),
  ...banned("verb", "knowledge-base/search.ts", ["kysely/helpers/sqlite", "../create-support.ts"]),
  ...banned("verb", "quick-actions/built-in/refund.ts", [
    "hono",
    "../../tickets/store.ts",
    "../../http/auth.ts",
  ]),
  ...banned("adapter", "sessions/routes.ts", ["kysely", "./store.ts", "../storage/desk-lock.ts"]),
  ...banned("adapter", "sessions/chat.ts", ["../tickets/store.ts", "../tickets/create.ts"]),
  ...banned("chat", "chat/gateway.ts", ["hono", "kysely", "../sessions/store.ts", "../sessions/start.ts"]),
  ...banned("chat", "chat/gateway.ts", ["../storage/prepare.ts", "../create-support.ts", "../node/serve.ts"]),
];

const verbs = `${core}/sessions/start.ts`;
const plugins: readonly Planted[] = [
  ...plugin("kysely-values", verbs, [
    `import { sql } from "kysely";`,
    `import { type Kysely } from "kysely";`,
    `export { sql } from "kysely";`,
    `export * from "kysely";`,
    `export const kysely = await import("kysely");`,
  ]),
  ...plugin("node-packages", `${core}/app.ts`, [
    `import Database from "better-sqlite3";`,
    `import { Pool } from "pg";`,
    `import { WebSocketServer } from "ws";`,
    `import { pino } from "pino";`,
    `import { serve } from "@hono/node-server";`,
    `export { serve } from "@hono/node-server/serve-static";`,
    `export const driver = await import("pg");`,
  ]),
  ...plugin("system-clock", verbs, [
    "export const now = Date.now();",
    "export const now = new Date();",
    "export const now = new Date;",
    "export const now = performance.now();",
    "export const clock = Date.now;",
  ]),
  ...plugin("system-clock", "packages/sdk/src/retry.ts", ["export const now = Date.now();"]),
  ...plugin("random", verbs, ["export const id = Math.random();", "export const draw = Math.random;"]),
];

const builtIns: readonly Planted[] = [
  builtIn("lint/correctness/noNodejsModules", `${core}/app.ts`, node),
  builtIn("lint/correctness/noNodejsModules", `${core}/http/limits.ts`, node),
  builtIn("lint/correctness/noNodejsModules", "packages/sdk/src/support.ts", node),
  builtIn("lint/correctness/noProcessGlobal", `${core}/sessions/start.ts`, environment),
  builtIn("lint/correctness/noProcessGlobal", "packages/sdk/src/support.ts", environment),
  builtIn("lint/suspicious/noExplicitAny", `${core}/app.ts`, "export const app: any = 1;\n"),
  builtIn("lint/style/useFilenamingConvention", `${core}/sessions/startSession.ts`, "export const a = 1;\n"),
  builtIn("lint/suspicious/noImportCycles", `${core}/http/a.ts`, uses("./b.ts").replace("used", "it"), {
    [`${core}/http/b.ts`]: `import type { it } from "./a.ts";\n\nexport type It = typeof it;\n`,
  }),
];

/** Every layer rule with at least one file that breaks it. */
export const planted: readonly Planted[] = [...layers, ...plugins, ...builtIns];
