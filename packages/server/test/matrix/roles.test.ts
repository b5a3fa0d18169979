import { beforeAll, describe, expect, it } from "vitest";
import { type OperationId, operations } from "../../src/generated/operations.ts";
import { operationIds } from "../http/calls.ts";
import type { Answer, TestClient } from "../support/client.ts";
import { engines } from "../support/engines.ts";
import { expected, viewers } from "./expected.ts";
import { freshFor } from "./fresh.ts";
import { useMatrixDesk } from "./matrix-desk.ts";
import { furnish, managerIn } from "./scene.ts";
import { table } from "./table.ts";
import { actingIn, callIn, namedBy, type Scenes, type Way, waysOf } from "./ways.ts";

interface Cell {
  readonly viewer: string;
  readonly way: Way;
  readonly wanted: string;
}

function cellsOf(id: OperationId): readonly Cell[] {
  const all = viewers.flatMap((viewer) => waysOf(id).map((way) => ({ viewer, way })));
  return all.map((cell) => ({ ...cell, wanted: expected(id, cell.viewer, cell.way) }));
}

/** Refusals that the caller alone is the reason of: nothing need be looked up for them. */
const beforeLooking = ["unauthenticated", "forbidden"];

/** Whoever may make customers makes one with an id that was nobody's, whom others then find: that comes last. */
const inOrder: readonly OperationId[] = [
  ...operationIds.filter((id) => id !== "upsertCustomer"),
  "upsertCustomer",
];

describe.each(engines)("who may do what on %s", { timeout: 120_000 }, (engine) => {
  const { desk, digest, queriesOf, count } = useMatrixDesk(engine, "A");
  let scenes: Scenes;

  beforeAll(async () => {
    scenes = { here: await furnish(desk, "here"), there: await furnish(desk, "there") };
  });

  function clientOf({ viewer, way }: Cell, chatToken = scenes.here.chatToken): TestClient {
    if (viewer === "nobody") return desk.clientWithToken("");
    if (viewer === "customer") return desk.clientWithToken(chatToken);
    const { tenant, own } = scenes.here;
    return desk.client({ tenant, id: own.agent_id, roles: [viewer], permissions: way.permissions ?? [] });
  }

  const tell = ({ viewer, way, wanted }: Cell, got: Answer, queries = 0): string =>
    `${viewer} ${JSON.stringify(way)}: wanted ${wanted}, got ${got.status} ${got.body?.code} after ${queries} queries`;

  async function refuse(id: OperationId, cell: Cell): Promise<string[]> {
    const { result, queries } = await queriesOf(() => callIn(clientOf(cell), id, scenes, cell.way));
    const { toOthers, colleagues } = table[id];
    const dependsOnWhose = toOthers !== undefined || colleagues !== undefined;
    const isKept = operations[id].audited && cell.wanted === "forbidden";
    const isLate = isKept || dependsOnWhose || !beforeLooking.includes(cell.wanted);
    return result.body.code === cell.wanted && (isLate || queries === 0) ? [] : [tell(cell, result, queries)];
  }

  async function allow(id: OperationId, cell: Cell): Promise<string[]> {
    const { way } = cell;
    const keeper = managerIn(
      desk,
      actingIn(scenes, cell.viewer === "customer" ? { whose: "own" } : way).tenant,
    );
    const { named, chatToken } = await freshFor(keeper, id, namedBy(scenes, way));
    const answer = await callIn(clientOf(cell, chatToken ?? undefined), id, scenes, way, named);
    return answer.status === operations[id].success ? [] : [tell(cell, answer)];
  }

  /** Makes the calls one after the other; answers what was not as wanted. */
  async function faults(cells: readonly Cell[], check: (cell: Cell) => Promise<string[]>): Promise<string[]> {
    const found: string[] = [];
    for (const cell of cells) found.push(...(await check(cell)));
    count(cells.length);
    return found;
  }

  it.each(inOrder)("%s", async (id) => {
    const cells = cellsOf(id);
    const { here, there } = scenes;
    const untouched = await digest();
    const refused = cells.filter(({ wanted }) => wanted !== "allowed");
    expect(await faults(refused, (cell) => refuse(id, cell))).toEqual([]);
    expect(await digest()).toEqual(untouched);

    const allowed = cells.filter(({ wanted }) => wanted === "allowed");
    const isThere = ({ viewer, way }: Cell): boolean => way.elsewhere === true && viewer !== "customer";
    const before = await digest(there.tenant);
    const inHere = allowed.filter((cell) => !isThere(cell));
    expect(await faults(inHere, (cell) => allow(id, cell))).toEqual([]);
    expect(await digest(there.tenant)).toEqual(before);

    const own = await digest(here.tenant);
    expect(await faults(allowed.filter(isThere), (cell) => allow(id, cell))).toEqual([]);
    expect(await digest(here.tenant)).toEqual(own);
  });

  it.each(operationIds)("of several roles the strongest counts for %s", async (id) => {
    const { tenant, own } = scenes.here;
    const client = desk.client({
      tenant,
      id: own.agent_id,
      roles: ["kitchen", "unheard_of", "tenant_admin"],
    });
    const { named } = await freshFor(managerIn(desk, tenant), id, own);
    expect((await callIn(client, id, scenes, { whose: "own" }, named)).status).toBe(operations[id].success);
    count(1);
  });
});
