import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OperationId, operations } from "../../src/generated/operations.ts";
import { operationIds } from "../http/calls.ts";
import { engines } from "../support/engines.ts";
import { type Person, staffToken } from "../support/tokens.ts";
import type { Belongings } from "./belongings.ts";
import { freshFor } from "./fresh.ts";
import { useMatrixDesk } from "./matrix-desk.ts";
import { pathTricks } from "./path-tricks.ts";
import { type RawAnswer, type RawCall, type RawServer, startRawServer } from "./raw-server.ts";
import { requests } from "./requests.ts";
import { furnish, managerIn, type Scene } from "./scene.ts";
import { table } from "./table.ts";

const methods: readonly string[] = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];
/** Not there, not taken, or not an address at all. */
const refusals: readonly number[] = [400, 404, 405];

/** An answer without what differs from call to call. */
const essence = ({ status, body }: RawAnswer): string =>
  `${status} ${body.replaceAll(/"request_id":"[^"]*"/g, "")}`;

const methodsAt = (id: OperationId): ReadonlySet<string> =>
  new Set(
    operationIds
      .filter((other) => operations[other].path === operations[id].path)
      .map((other) => operations[other].method.toUpperCase()),
  );

/** That an administrative act was refused is kept; a shorter address may be that of one. */
const mayBeKept = (id: OperationId): boolean =>
  operationIds.some(
    (other) =>
      operations[other].audited &&
      operations[other].method === operations[id].method &&
      operations[id].path.startsWith(operations[other].path),
  );

describe.each(engines)("an address written otherwise on %s", { timeout: 120_000 }, (engine) => {
  const { desk, digest, queriesOf, count } = useMatrixDesk(engine, "G");
  let server: RawServer;
  let scene: Scene;
  let mayNot: readonly Readonly<Record<string, string>>[];
  let may: Readonly<Record<string, string>>;

  beforeAll(async () => {
    server = await startRawServer((request) => desk.support.app.fetch(request));
    scene = await furnish(desk, "here");
    const bearer = async (person: Person) => ({
      authorization: `Bearer ${await staffToken(person, desk.now())}`,
    });
    const { tenant, own } = scene;
    may = await bearer({ tenant, id: own.agent_id, roles: ["tenant_admin"] });
    mayNot = [{}, await bearer({ tenant, id: own.agent_id, roles: ["nobody"] })];
  });
  afterAll(() => server.close());

  /** The valid call of an operation, its path written in another way. */
  function callOf(id: OperationId, named: Belongings, rewrite = (path: string): string => path): RawCall {
    const { query = "", body } = requests[id](scene.own, "A");
    const path = operations[id].path.replaceAll(/\{(\w+)\}/g, (_, name: string) => named[name] ?? "");
    const content = body === undefined ? {} : { "content-type": "application/json" };
    const text = body === undefined ? undefined : JSON.stringify(body);
    const method = operations[id].method.toUpperCase();
    return { method, target: rewrite(path) + query, headers: content, body: text };
  }

  const as = (headers: Readonly<Record<string, string>>, call: RawCall): Promise<RawAnswer> =>
    server.send({ ...call, headers: { ...call.headers, ...headers } });

  const guarded = operationIds.filter((id) => !table[id].isPublic);

  it.each(guarded)("opens %s to nobody who may not call it", async (id) => {
    const before = await digest();
    const { queries } = await queriesOf(async () => {
      for (const headers of mayNot) await expectRefused(id, headers);
    });
    if (!mayBeKept(id)) expect(queries).toBe(0);
    expect(await digest()).toEqual(before);
  });

  async function expectRefused(id: OperationId, headers: Readonly<Record<string, string>>): Promise<void> {
    const opened: string[] = [];
    for (const [name, rewrite] of Object.entries(pathTricks)) {
      const { status } = await as(headers, callOf(id, scene.own, rewrite));
      if (![401, 403, ...refusals].includes(status)) opened.push(`${name}: ${status}`);
    }
    expect(opened).toEqual([]);
    count(Object.keys(pathTricks).length);
  }

  it.each(operationIds)("is %s itself or nothing to one who may call it", async (id) => {
    const keeper = managerIn(desk, scene.tenant);
    const isRead = operations[id].method === "get";
    const call = async (rewrite?: (path: string) => string): Promise<RawAnswer> =>
      await as(may, callOf(id, (await freshFor(keeper, id, scene.own)).named, rewrite));
    const plain = await call();
    expect(plain.status).toBe(operations[id].success);
    const others: string[] = [];
    for (const [name, rewrite] of Object.entries(pathTricks)) {
      const answer = await call(rewrite);
      const isSame = isRead ? essence(answer) === essence(plain) : answer.status === plain.status;
      if (!isSame && !refusals.includes(answer.status)) others.push(`${name}: ${essence(answer)}`);
    }
    expect(others).toEqual([]);
    count(Object.keys(pathTricks).length);
  });

  it.each(operationIds)("does not reach %s by another method", async (id) => {
    const { target } = callOf(id, scene.own);
    const taken = methodsAt(id);
    for (const method of methods.filter((one) => !taken.has(one))) {
      const isHeadOfGet = method === "HEAD" && taken.has("GET");
      const { status, body } = await as(may, { method, target, headers: {} });
      expect([method, status]).toEqual([method, isHeadOfGet ? 200 : 405]);
      if (method === "HEAD") expect(body).toBe("");
      count(1);
    }
  });

  it.each(operationIds)("does not reach %s by what a header or parameter says", async (id) => {
    const { target, method } = callOf(id, scene.own);
    const before = await digest();
    const [path = ""] = target.split("?");
    const plain = await as(may, { method: "GET", target: path, headers: {} });
    for (const name of ["x-http-method-override", "x-http-method", "x-method-override"]) {
      const answer = await as(may, { method: "GET", target: path, headers: { [name]: method } });
      expect(essence(answer)).toBe(essence(plain));
    }
    for (const name of ["x-original-url", "x-rewrite-url", "x-forwarded-path", "x-forwarded-prefix"]) {
      const answer = await as(may, { method: "GET", target: "/healthz", headers: { [name]: path } });
      expect(answer).toEqual({ status: 200, body: '{"status":"ok"}' });
    }
    const { status } = await as(may, { method: "GET", target: `${path}?_method=${method}`, headers: {} });
    expect(refusals).toContain(status);
    expect(await digest()).toEqual(before);
    count(8);
  });
});
