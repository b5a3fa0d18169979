const core = "packages/server/src";

/** A small layout that keeps every layer rule; the planted violations are judged against the same configuration. */
export const clean: Readonly<Record<string, string>> = {
  [`${core}/generated/schemas.ts`]: `import { z } from "@hono/zod-openapi";\nexport const name = z.string();\n`,
  [`${core}/generated/types.ts`]: `import * as z from "zod";\nimport type { name } from "./schemas.ts";\nexport type Name = z.infer<typeof name>;\n`,
  [`${core}/errors.ts`]: `import type { Name } from "./generated/types.ts";\nexport type Code = Name;\n`,
  [`${core}/context.ts`]: `import type { Transaction } from "kysely";\nimport type { Tables } from "./storage/schema.ts";\nexport type Context = { readonly db: Transaction<Tables>; readonly now: () => Date };\n`,
  [`${core}/storage/schema.ts`]: `export type Tables = { sessions: { id: string } };\n`,
  [`${core}/storage/desk-lock.ts`]: `import { sql } from "kysely";\nexport const one = sql\`select 1\`;\n`,
  [`${core}/sla/clocks/deadline.ts`]: `import type { Code } from "../../errors.ts";\nimport { open } from "./calendar.ts";\nexport const due = (code: Code): number => open(code);\n`,
  [`${core}/sla/clocks/calendar.ts`]: `export const open = (code: string): number => code.length;\n`,
  [`${core}/sessions/lifecycle.ts`]: `import type { Name } from "../generated/types.ts";\nexport const next = (name: Name): Name => name;\n`,
  [`${core}/sessions/assignment.ts`]: `import { next } from "./lifecycle.ts";\nexport const assign = next;\n`,
  [`${core}/sessions/store.ts`]: `import { sql } from "kysely";\nimport type { Context } from "../context.ts";\nimport type { Tables } from "../storage/schema.ts";\nexport type Of = Context;\nexport const find = (row: Tables["sessions"]) => sql\`select \${row.id}\`;\n`,
  [`${core}/sessions/start.ts`]: `import type { Transaction } from "kysely";\nimport type { Context } from "../context.ts";\nimport type { Code } from "../errors.ts";\nimport type { Tables } from "../storage/schema.ts";\nimport { one } from "../storage/desk-lock.ts";\nimport { create } from "../tickets/index.ts";\nimport { next } from "./lifecycle.ts";\nimport { find } from "./store.ts";\n\nexport function start(ctx: Context, code: Code, db: Transaction<Tables>) {\n  return [ctx.now(), next(code), db, one, create, find({ id: code })];\n}\n`,
  [`${core}/sessions/index.ts`]: `export { start } from "./start.ts";\n`,
  [`${core}/sessions/routes.ts`]: `import { Hono } from "hono";\nimport { parse } from "../http/parse.ts";\nimport { start } from "./start.ts";\nexport const routes = [new Hono(), parse, start];\n`,
  [`${core}/tickets/create.ts`]: `export const create = (id: string): string => id;\n`,
  [`${core}/tickets/index.ts`]: `export { create } from "./create.ts";\n`,
  [`${core}/http/parse.ts`]: `import type { Context } from "hono";\nexport const parse = (context: Context): string => context.req.path;\n`,
  [`${core}/system-clock.ts`]: `export const systemClock = (): Date => new Date();\n`,
  [`${core}/random-ids.ts`]: `export const randomId = (): string => Math.random().toString(36);\n`,
  [`${core}/app.ts`]: `import { Hono } from "hono";\nimport { routes } from "./sessions/routes.ts";\nexport const app = [new Hono(), routes];\n`,
  [`${core}/node/serve.ts`]: `import { readFileSync } from "node:fs";\nimport Database from "better-sqlite3";\nimport { app } from "../app.ts";\nexport const serve = [readFileSync, Database, process.env, Date.now(), app];\n`,
  "packages/sdk/src/index.ts": `export { support } from "./support.ts";\n`,
  "packages/sdk/src/support.ts": `export const support = (at: Date): string => at.toISOString();\n`,
};
