import Database from "better-sqlite3";
import { SqliteDialect } from "kysely";
import { describe, expect, it } from "vitest";
import { createApp } from "../../src/app.ts";
import { createBackground } from "../../src/background.ts";
import { createChatTokens } from "../../src/chat-tokens.ts";
import { document } from "../../src/generated/document.ts";
import { operations as table } from "../../src/generated/operations.ts";
import { createStaffTokens } from "../../src/http/staff-tokens.ts";
import { createTurns, defaultTurnLimits } from "../../src/http/turns.ts";
import { silentLog } from "../../src/log.ts";
import { noticesInProcess } from "../../src/notices.ts";
import type { Services } from "../../src/services.ts";
import { defaultSettings } from "../../src/settings.ts";
import { createStorage } from "../../src/storage/storage.ts";
import { systemStopwatch } from "../../src/system-clock.ts";
import { noTracing } from "../../src/tracing.ts";
import { addressOf, callOperation } from "../http/calls.ts";
import { pointers } from "../http/send.ts";
import type { Answer } from "../support/client.ts";
import { useDesk } from "../support/desk.ts";
import { secret } from "../support/tokens.ts";
import { exampleOf, type Operation, operations } from "./contract.ts";

/** What the app answers beside the operations of the document. The Node host adds `/docs`, outside of the app. */
const extras = ["GET /openapi.json"];

/** Middlewares, which hand on what they do not answer, and the answer to a method that an address does not take. */
const anyMethod = "ALL";

const services: Services = {
  storage: createStorage(new SqliteDialect({ database: new Database(":memory:") }), systemStopwatch),
  settings: defaultSettings,
  clock: () => new Date(0),
  ids: (prefix) => `${prefix}_1`,
  randomBytes: (count) => new Uint8Array(count),
  staffTokens: createStaffTokens({ secret }),
  chatTokens: createChatTokens(),
  takeRate: null,
  takeTenantRate: null,
  isRevoked: null,
  resolveCustomer: null,
  notices: noticesInProcess(),
  fetch: globalThis.fetch,
  turns: createTurns(defaultTurnLimits, systemStopwatch),
  telemetry: null,
  actions: new Map(),
  background: createBackground(),
  log: silentLog,
  tracing: noTracing,
};

describe("the routes of the app", () => {
  const { routes } = createApp(services, { origins: "*" });
  const documented = Object.values(table).map(({ method, path }) => ({
    method: method.toUpperCase(),
    path: path.replaceAll(/\{(\w+)\}/g, ":$1"),
  }));

  it("are the operations of the document, no more and no less", () => {
    const own = routes
      .filter(({ method }) => method !== anyMethod)
      .map(({ method, path }) => `${method} ${path}`);
    const expected = [...documented.map(({ method, path }) => `${method} ${path}`), ...extras];
    expect([...new Set(own)].sort()).toEqual(expected.sort());
  });

  it("refuse other methods at the addresses of the document, and at no other", () => {
    const closed = routes.filter(({ method, path }) => method === anyMethod && path !== "/*");
    expect(new Set(closed.map(({ path }) => path))).toEqual(new Set(documented.map(({ path }) => path)));
  });
});

describe("the parameters", () => {
  const desk = useDesk("SQLite");
  const send = async ({ operationId: id, requestBody }: Operation, address: string): Promise<Answer> =>
    await callOperation(
      desk.client({ tenant: "anyone", roles: ["tenant_admin"] }),
      id,
      address,
      exampleOf(requestBody),
    );

  it.each(operations)("of $operationId are those of the document", async (operation) => {
    const answer = await send(operation, `${addressOf(operation.operationId)}?undeclared=1`);
    expect(answer.body.code).toBe("invalid_request");
    expect(pointers(answer)).toContain("?undeclared");
  });

  // Nothing that the document declares takes an empty query value, or a space in the path.
  const parameters = operations.flatMap((operation) =>
    (operation.parameters ?? []).map((it) => ({ ...it, operation, id: operation.operationId })),
  );

  it.each(parameters.filter((it) => it.in === "query"))(
    "$name is read by $id",
    async ({ name, operation }) => {
      const answer = await send(operation, `${addressOf(operation.operationId)}?${name}=`);
      expect(pointers(answer)).toContain(`?${name}`);
    },
  );

  it.each(parameters.filter((it) => it.in === "path"))(
    "$name is read by $id",
    async ({ name, operation }) => {
      const answer = await send(operation, addressOf(operation.operationId, { [name]: "%20" }));
      expect(pointers(answer)).toEqual([`{${name}}`]);
    },
  );
});

describe("GET /openapi.json", () => {
  const desk = useDesk("SQLite");

  it("answers anybody the document", async () => {
    const { status, body } = await desk.clientWithToken("").get("//openapi.json");
    expect(status).toBe(200);
    expect(body).toEqual(document);
  });
});
